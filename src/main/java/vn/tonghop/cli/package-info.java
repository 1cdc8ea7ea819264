/**
 * The terminal: commands, exit codes, texts and JSON.
 *
 * <p>May use: job and what the commands show.
 */
@NullMarked
package vn.tonghop.cli;

import org.jspecify.annotations.NullMarked;
