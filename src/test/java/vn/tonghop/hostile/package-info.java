/** Files that want to deceive, to cost too much or to reach outside, and a sweep of the whole program over all of them. */
@NullMarked
package vn.tonghop.hostile;

import org.jspecify.annotations.NullMarked;
