/**
 * What is wrong: types of cells, rules, findings; accepts or rejects each form of a submission.
 *
 * <p>May use: submission, catalogue, workbook, text, period.
 */
@NullMarked
package vn.tonghop.validation;

import org.jspecify.annotations.NullMarked;
