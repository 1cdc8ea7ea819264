package vn.tonghop.hostile;

/**
 * A hostile file.
 *
 * @param path where it lies in the inbox
 * @param outcome the code that refuses it, or one of the constants
 */
record Attack(String path, byte[] bytes, String outcome) {

    /** It is refused, for whichever reason is met first. */
    static final String REFUSED = "refused";

    /** It is harmless to the reader, and judged like any other workbook. */
    static final String READ = "read";

    /** Read or refused: what a changed bit does depends on the bit. */
    static final String EITHER = "either";
}
