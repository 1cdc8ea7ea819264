/**
 * Publishes consolidated tables to Excel and keeps each revision's cell map.
 *
 * <p>May use: consolidation, catalogue, workbook, period, text.
 */
@NullMarked
package vn.tonghop.appendix;

import org.jspecify.annotations.NullMarked;
