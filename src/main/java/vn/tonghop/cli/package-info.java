/**
 * The terminal: commands, exit codes, texts and JSON.
 *
 * <p>May use: job, appendix, template, consolidation, validation, submission, catalogue, period, text.
 */
@NullMarked
package vn.tonghop.cli;

import org.jspecify.annotations.NullMarked;
