package vn.tonghop.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * A cursor over the records of a BIFF8 stream ([MS-XLS] 2.1.4): an identifier, a length, and the content. Memory is one
 * window, whatever the records claim; reading beyond a record or the stream is a refusal.
 */
final class BiffRecords {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int CONTINUE = 0x003C;

    /** Twice the longest record that a length of 16 bits can tell. */
    private static final int WINDOW = 1 << 17;

    private static final int HEADER = 4;
    private static final int RECORDS_BETWEEN_CLOCKS = 4_096;

    private final FileChannel stream;
    private final long size;
    private final ReadBudget budget;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).order(ByteOrder.LITTLE_ENDIAN);
    private long windowStart;
    private long at;
    private long next;
    private int id = -1;
    private int length;
    private int unclocked;

    BiffRecords(FileChannel stream, ReadBudget budget) throws IOException {
        this.stream = stream;
        this.size = stream.size();
        this.budget = budget;
        window.limit(0);
    }

    /** Makes the record at this offset the next one. */
    void seek(long offset) {
        next = offset;
    }

    /** Steps to the next record; false at the end of the stream. */
    boolean next() throws RefusedWorkbook {
        if (size - next < HEADER) {
            return false;
        }
        if (unclocked++ == RECORDS_BETWEEN_CLOCKS) {
            unclocked = 0;
            budget.checkTime();
        }
        at = next;
        load(at, HEADER);
        int start = (int) (at - windowStart);
        id = window.getShort(start) & 0xFFFF;
        length = window.getShort(start + 2) & 0xFFFF;
        next = at + HEADER + length;
        if (next > size) {
            throw damaged("ends within a record");
        }
        load(at, HEADER + length);
        return true;
    }

    /** Steps to the next record if it is of this kind. */
    boolean nextIs(int expected) throws RefusedWorkbook {
        if (size - next < HEADER) {
            return false;
        }
        load(next, HEADER);
        boolean found = (window.getShort((int) (next - windowStart)) & 0xFFFF) == expected;
        if (found) {
            return next();
        }
        if (id >= 0) {
            load(at, HEADER + length);
        }
        return false;
    }

    int id() {
        return id;
    }

    /** Bytes of content. */
    int length() {
        return length;
    }

    /** Where the record begins in the stream. */
    long offset() {
        return at;
    }

    int u8(int offset) throws RefusedWorkbook {
        return window.get(index(offset, 1)) & 0xFF;
    }

    int u16(int offset) throws RefusedWorkbook {
        return window.getShort(index(offset, 2)) & 0xFFFF;
    }

    int i32(int offset) throws RefusedWorkbook {
        return window.getInt(index(offset, 4));
    }

    long i64(int offset) throws RefusedWorkbook {
        return window.getLong(index(offset, 8));
    }

    private int index(int offset, int bytes) throws RefusedWorkbook {
        if (offset < 0 || offset + bytes > length) {
            throw damaged("has a record of kind 0x" + Integer.toHexString(id) + " that is too short");
        }
        return (int) (at - windowStart) + HEADER + offset;
    }

    RefusedWorkbook damaged(String what) {
        return new RefusedWorkbook(Refusal.DAMAGED, "the workbook stream " + what + ", at byte " + at);
    }

    private void load(long offset, int bytes) {
        if (offset >= windowStart && offset + bytes <= windowStart + window.limit()) {
            return;
        }
        windowStart = offset;
        window.clear();
        try {
            while (window.hasRemaining() && stream.read(window, offset + window.position()) > 0) {
                // a channel may give less than was asked for
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.flip();
    }
}
