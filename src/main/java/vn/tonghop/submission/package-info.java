/**
 * What arrived: one unit's workbook for one round, its bytes, versions, rows as read, and the relations that catalogue SQL sees.
 *
 * <p>May use: catalogue, period, text, workbook, journal.
 */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;
