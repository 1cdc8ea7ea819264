/**
 * Who did what, when: append-only.
 *
 * <p>May use: nothing.
 */
@NullMarked
package vn.tonghop.journal;

import org.jspecify.annotations.NullMarked;
