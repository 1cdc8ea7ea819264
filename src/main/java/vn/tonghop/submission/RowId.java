package vn.tonghop.submission;

/**
 * A submitted row, named by the bytes it came in, so that the id is the same in every data folder and in whatever order
 * files arrive: {@code 3f1c09aa52e07b41:2:9} is row 9 of the third sheet of the file whose hash begins so.
 *
 * @param key the first 16 hexadecimal digits of the file's SHA-256
 * @param sheet from 0, in the workbook's order
 * @param row from 1
 */
public record RowId(String key, int sheet, int row) {

    /** Hexadecimal digits of the hash that name a file in a row id. */
    static final int KEY_LENGTH = 16;

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RowId parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no row id: " + text);
        }
        return new RowId(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return key + ":" + sheet + ":" + row;
    }
}
