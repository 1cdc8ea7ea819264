/**
 * Adds up what counts, in SQL, with sources; revisions and their differences.
 *
 * <p>May use: submission, validation, catalogue, workbook, period, text.
 */
@NullMarked
package vn.tonghop.consolidation;

import org.jspecify.annotations.NullMarked;
