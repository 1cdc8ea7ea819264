/**
 * Wires the steps into Spring Batch jobs and offers start, recover and status. The only owner of Spring Batch.
 *
 * <p>May use: appendix, feedback, consolidation, validation, submission, journal, catalogue, workbook, period, text.
 */
@NullMarked
package vn.tonghop.job;

import org.jspecify.annotations.NullMarked;
