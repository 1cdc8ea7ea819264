package vn.tonghop.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.jspecify.annotations.Nullable;

/**
 * Rows and cells as a worksheet part holds them (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4), the text of a cell within it.
 * Written by hand, because a row object and a cell object each cost more than their markup.
 */
final class RowMarkup {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final int BUFFER = 1 << 16;
    /** Bytes that the markup of a row or a cell takes at most, without its text. */
    private static final int FRAME = 256;
    /** Bytes that a letter takes at most: a line break. An escape takes more, but the letters behind it less. */
    private static final int LETTER = 5;

    /** Letters of ASCII that stand for themselves. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char letter = ' '; letter < PLAIN.length; letter++) {
            PLAIN[letter] = "&<>_".indexOf(letter) < 0;
        }
    }

    private static final int TWENTIETHS = 20;
    /** Whole numbers below it have an exact double, and are written as Excel does, without exponent. */
    private static final double WHOLE = 1e15;

    /** Excel decodes _x000D_ and its like; the underscore that starts them is written as a code itself. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] HEIGHT = ascii("\" customHeight=\"1\" ht=\"");
    private static final byte[] OPEN = ascii("\">");
    private static final byte[] ROW_END = ascii("</row>\n");
    private static final byte[] EMPTY = ascii("\"/>");
    private static final byte[] NUMBER = ascii("\"><v>");
    private static final byte[] TOO_LARGE = ascii("\"><v>#NUM!");
    private static final byte[] NUMBER_END = ascii("</v></c>");
    private static final byte[] TEXT = ascii("\"><is><t>");
    private static final byte[] SPACED_TEXT = ascii("\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is></c>");

    private final DeflatedPiece out;
    private final byte[][] letters;
    private final Styled plain = new Styled("");
    private final Styled error = new Styled(" t=\"e\"");
    private final Styled inline = new Styled(" t=\"inlineStr\"");
    private byte[] buffer = new byte[BUFFER];
    private int used;
    private byte[] row = {};

    /** @param columns that a row has at most */
    RowMarkup(DeflatedPiece out, int columns) {
        this.out = out;
        this.letters = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> ascii(CellAddress.letters(column)))
                .toArray(byte[][]::new);
    }

    /**
     * Begins a row; rows come from the top, cells of a row from the left.
     *
     * @param row from 0
     * @param height in points
     * @throws IllegalArgumentException when Excel's last row is passed
     */
    void startRow(int row, double height) {
        if (row >= MOST_ROWS) {
            throw new IllegalArgumentException("row " + (row + 1) + " of at most " + MOST_ROWS);
        }
        makeRoom(FRAME);
        int start = used + ROW.length;
        put(ROW);
        put(row + 1L);
        this.row = Arrays.copyOfRange(buffer, start, used);
        put(HEIGHT);
        long twentieths = Math.round(height * TWENTIETHS);
        put(twentieths / TWENTIETHS);
        long hundredths = twentieths % TWENTIETHS * (100 / TWENTIETHS);
        buffer[used++] = '.';
        buffer[used++] = (byte) ('0' + hundredths / 10);
        buffer[used++] = (byte) ('0' + hundredths % 10);
        put(OPEN);
    }

    /**
     * @param column from 0
     * @param style number of the cell's style
     */
    void empty(int column, int style) {
        start(column, plain.with(style));
        put(EMPTY);
    }

    void number(int column, int style, double value) {
        if (Double.isInfinite(value)) {
            start(column, error.with(style));
            put(TOO_LARGE);
        } else {
            start(column, plain.with(style));
            put(NUMBER);
            put(value);
        }
        put(NUMBER_END);
    }

    /** @throws IllegalArgumentException when the text is longer than Excel allows */
    void text(int column, int style, String text) {
        if (text.length() > MOST_LETTERS) {
            throw new IllegalArgumentException(text.length() + " of at most " + MOST_LETTERS + " letters");
        }
        boolean spaced =
                Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        start(column, inline.with(style));
        put(spaced ? SPACED_TEXT : TEXT);
        makeRoom(LETTER * text.length() + FRAME);
        letters(text);
        put(TEXT_END);
    }

    void endRow() {
        put(ROW_END);
    }

    /** Hands on what is written; the last that is done. */
    void flush() {
        try {
            out.write(buffer, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }

    /** The address comes last: what stays the same from cell to cell is then found faster when it is deflated. */
    private void start(int column, byte[] styled) {
        makeRoom(FRAME);
        put(styled);
        put(letters[column]);
        put(row);
    }

    private void letters(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < 0x80) {
                if (PLAIN[letter]) {
                    buffer[used++] = (byte) letter;
                } else {
                    special(text, at);
                }
            } else if (letter < 0x800) {
                buffer[used++] = (byte) (0xC0 | (letter >> 6));
                following(letter, 0);
            } else if (Character.isHighSurrogate(letter)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
                int point = Character.toCodePoint(letter, text.charAt(at));
                buffer[used++] = (byte) (0xF0 | (point >> 18));
                following(point, 12);
                following(point, 6);
                following(point, 0);
            } else if (Character.isSurrogate(letter) || letter >= 0xFFFE) {
                buffer[used++] = '?';
            } else {
                buffer[used++] = (byte) (0xE0 | (letter >> 12));
                following(letter, 6);
                following(letter, 0);
            }
        }
    }

    private void following(int point, int shift) {
        buffer[used++] = (byte) (0x80 | ((point >> shift) & 0x3F));
    }

    /** A letter of ASCII that needs an escape, or may; a question mark stands for what XML 1.0 cannot hold. */
    private void special(String text, int at) {
        char letter = text.charAt(at);
        switch (letter) {
            case '_' -> put(ESCAPE.matcher(text).region(at, text.length()).lookingAt() ? "_x005F_" : "_");
            case '&' -> put("&amp;");
            case '<' -> put("&lt;");
            case '>' -> put("&gt;");
            case '\n' -> put("&#xa;");
            case '\r' -> put("&#xd;");
            case '\t' -> put("&#x9;");
            default -> put("?");
        }
    }

    private void makeRoom(int bytes) {
        if (buffer.length - used >= bytes) {
            return;
        }
        flush();
        if (buffer.length < bytes) {
            buffer = new byte[bytes];
        }
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void put(String ascii) {
        for (int at = 0; at < ascii.length(); at++) {
            buffer[used++] = (byte) ascii.charAt(at);
        }
    }

    private void put(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(value) < WHOLE) {
            put(whole);
        } else {
            put(Double.toString(value));
        }
    }

    private void put(long number) {
        if (number < 0) {
            buffer[used++] = '-';
        }
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        long rest = Math.abs(number);
        for (int at = used + digits - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** How a cell begins, up to its address, by the number of its style. */
    private static final class Styled {

        private final String type;
        private byte[] @Nullable [] known = new byte[64][];

        Styled(String type) {
            this.type = type;
        }

        byte[] with(int style) {
            if (style >= known.length) {
                known = Arrays.copyOf(known, 2 * style);
            }
            byte[] styled = known[style];
            if (styled == null) {
                styled = ascii("<c s=\"" + style + "\"" + type + " r=\"");
                known[style] = styled;
            }
            return styled;
        }
    }
}
