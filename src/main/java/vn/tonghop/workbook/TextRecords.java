package vn.tonghop.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Cuts delimited text into its records (RFC 4180): a record ends with its line, except within quotes. Memory is one
 * record of bounded length, so that a quote that is never closed cannot take the whole file.
 */
final class TextRecords implements AutoCloseable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Ends a file of DOS. */
    private static final int SUBSTITUTE = 0x1A;

    private static final int END = -1;

    private final Reader reader;
    private final char separator;
    private final ReadBudget budget;
    private final char[] block = new char[1 << 14];
    private final StringBuilder record = new StringBuilder();
    private Place place = Place.FIELD_START;
    private int end;
    private int at;
    private int number;
    private int fields;

    private enum Place {
        FIELD_START,
        IN_FIELD,
        IN_QUOTES,
        /** Behind a quote within quotes: the last one, or the first of two that stand for one. */
        AFTER_QUOTE
    }

    TextRecords(Path file, TextEncoding encoding, char separator, ReadBudget budget)
            throws RefusedWorkbook, IOException {
        this.reader = encoding.reader(file);
        this.separator = separator;
        this.budget = budget;
        if (peek() == BYTE_ORDER_MARK) {
            at++;
        }
    }

    /** The next record without the end of its line, or null behind the last. */
    @Nullable
    String next() throws RefusedWorkbook {
        if (peek() == END) {
            return null;
        }
        record.setLength(0);
        place = Place.FIELD_START;
        fields = 1;
        number++;
        for (int c = take(); !endsRecord(c); c = take()) {
            step((char) c);
            append((char) c);
        }
        return record.toString();
    }

    /** Cells of the latest record; 1 when no separator stands in it. */
    int fields() {
        return fields;
    }

    /** The number of the latest record, from 1; blank ones count, as they do in a sheet. */
    int number() {
        return number;
    }

    private boolean endsRecord(int c) throws RefusedWorkbook {
        if (c == END || (c == SUBSTITUTE && peek() == END)) {
            if (place == Place.IN_QUOTES) {
                throw noTable("opens a quote that is never closed");
            }
            return true;
        }
        if (place == Place.IN_QUOTES || (c != '\n' && c != '\r')) {
            return false;
        }
        if (c == '\r' && peek() == '\n') {
            at++;
        }
        return true;
    }

    private void step(char c) throws RefusedWorkbook {
        switch (place) {
            case FIELD_START, IN_FIELD -> {
                if (c == '"' && place == Place.IN_FIELD) {
                    throw noTable("has a quote within a cell that is not quoted");
                }
                place = c == '"' ? Place.IN_QUOTES : behind(c);
            }
            case IN_QUOTES -> place = c == '"' ? Place.AFTER_QUOTE : Place.IN_QUOTES;
            case AFTER_QUOTE -> {
                if (c != '"' && c != separator) {
                    throw noTable("goes on behind a closing quote");
                }
                place = c == '"' ? Place.IN_QUOTES : behind(c);
            }
        }
    }

    private Place behind(char c) {
        if (c != separator) {
            return Place.IN_FIELD;
        }
        fields++;
        return Place.FIELD_START;
    }

    private void append(char c) throws RefusedWorkbook {
        if (c == 0) {
            throw new RefusedWorkbook(Refusal.DAMAGED, "record " + number + " holds a zero");
        }
        int limit = budget.limits().textLength();
        if (record.length() == limit) {
            throw new RefusedWorkbook(Refusal.TEXT_TOO_LONG, "record " + number + " is longer than " + limit);
        }
        record.append(c);
    }

    private int take() throws RefusedWorkbook {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws RefusedWorkbook {
        if (at == end) {
            fill();
        }
        return at < end ? block[at] : END;
    }

    private void fill() throws RefusedWorkbook {
        budget.checkTime();
        try {
            at = 0;
            end = Math.max(reader.read(block), 0);
        } catch (CharacterCodingException e) {
            throw new RefusedWorkbook(Refusal.DAMAGED, "a byte that means nothing in its encoding", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RefusedWorkbook noTable(String what) {
        return new RefusedWorkbook(Refusal.TEXT_WITHOUT_TABLE, "record " + number + " " + what);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // nothing in it is wanted any more
        }
    }
}
