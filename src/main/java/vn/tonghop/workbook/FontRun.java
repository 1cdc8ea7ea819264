package vn.tonghop.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A part of a cell's text in a font of its own; it ends where the next begins.
 *
 * @param start place of its first character in the text, from 0
 * @param font family; null where the run names none and the cell's own counts
 */
public record FontRun(int start, @Nullable String font) {}
