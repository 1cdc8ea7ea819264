/**
 * The list of findings given back to the submitter.
 *
 * <p>May use: validation, submission, catalogue, workbook, text.
 */
@NullMarked
package vn.tonghop.feedback;

import org.jspecify.annotations.NullMarked;
