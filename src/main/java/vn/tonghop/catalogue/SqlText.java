package vn.tonghop.catalogue;

/**
 * SQL out of the catalogue: one SELECT (or an expression, or a list of common table expressions) without semicolon.
 *
 * @param file path within the catalogue, for messages
 * @param line where the text begins in the file, from 1
 */
public record SqlText(String file, int line, String text) {}
