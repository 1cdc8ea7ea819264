/** The samples: how they are made, and what the main job must give for them. */
@NullMarked
package vn.tonghop.samples;

import org.jspecify.annotations.NullMarked;
