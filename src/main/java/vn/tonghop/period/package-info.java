/**
 * Reporting periods, data windows, due dates and working days.
 *
 * <p>May use: nothing.
 */
@NullMarked
package vn.tonghop.period;

import org.jspecify.annotations.NullMarked;
