/**
 * Publishes consolidated tables to Excel and CSV and keeps each revision's cell map.
 *
 * <p>May use: consolidation, submission, validation, catalogue, workbook, period, text.
 */
@NullMarked
package vn.tonghop.appendix;

import org.jspecify.annotations.NullMarked;
