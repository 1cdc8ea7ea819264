/**
 * The workbooks that units fill in.
 *
 * <p>May use: catalogue, submission, workbook, period, text.
 */
@NullMarked
package vn.tonghop.template;

import org.jspecify.annotations.NullMarked;
