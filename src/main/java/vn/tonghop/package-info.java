/**
 * Where the program starts.
 *
 * <p>May use: cli.
 */
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;
