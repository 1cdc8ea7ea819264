package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads strings of BIFF8 ([MS-XLS] 2.5.293 and 2.5.294) out of a record and those that continue it: a string goes on in
 * the next record where it does not fit, and its characters start there with a flag of their own.
 */
final class BiffText {

    private static final int WIDE = 1;
    private static final int PHONETIC = 4;
    private static final int RICH = 8;

    private final BiffRecords records;
    private final CellStyles styles;
    private final int maxLength;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private @Nullable String font;
    private final List<FontRun> runs = new ArrayList<>();

    BiffText(BiffRecords records, CellStyles styles, ReadLimits limits) {
        this.records = records;
        this.styles = styles;
        this.maxLength = limits.textLength();
    }

    /** Starts in the current record, so many bytes behind its start. */
    void start(int offset) {
        at = offset;
    }

    /** Whether anything is left of the record and those that continue it. */
    boolean hasMore() throws RefusedWorkbook {
        while (at >= records.length()) {
            if (!records.nextIs(BiffRecords.CONTINUE)) {
                return false;
            }
            at = 0;
        }
        return true;
    }

    /** A string with its length in two bytes, and the flags behind. Its phonetic part is left out. */
    String read() throws RefusedWorkbook {
        return read(u16());
    }

    /** A string with its length in one byte. */
    String readShort() throws RefusedWorkbook {
        return read(u8());
    }

    /** The font that all runs of the latest string name; null when they name none, or several. */
    @Nullable
    String font() {
        return runs.isEmpty() ? font : null;
    }

    /** The runs of the latest string that differ in font; empty when none does. */
    List<FontRun> runs() {
        return runs.isEmpty() ? List.of() : List.copyOf(runs);
    }

    private String read(int count) throws RefusedWorkbook {
        if (count > maxLength) {
            throw new RefusedWorkbook(Refusal.TEXT_TOO_LONG, "one text is longer than " + maxLength + " characters");
        }
        int flags = count == 0 && !hasMore() ? 0 : u8();
        int runs = (flags & RICH) == 0 ? 0 : u16();
        int phonetic = (flags & PHONETIC) == 0 ? 0 : u16() | u16() << 16;
        text.setLength(0);
        readCharacters(count, (flags & WIDE) != 0);
        readRuns(runs);
        skip(phonetic);
        return text.toString();
    }

    private void readCharacters(int count, boolean startsWide) throws RefusedWorkbook {
        boolean wide = startsWide;
        while (text.length() < count) {
            if (at >= records.length()) {
                require();
                wide = (u8() & WIDE) != 0;
                require();
            }
            int here = Math.min(count - text.length(), (records.length() - at) / (wide ? 2 : 1));
            if (here == 0) {
                throw records.damaged("breaks a character in two");
            }
            for (int i = 0; i < here; i++) {
                text.append((char) (wide ? records.u16(at) : records.u8(at)));
                at += wide ? 2 : 1;
            }
        }
    }

    /** A run reaches to the start of the next; what stands before the first has the cell's own font. */
    private void readRuns(int count) throws RefusedWorkbook {
        font = null;
        runs.clear();
        int start = 0;
        String family = null;
        for (int i = 0; i < count; i++) {
            int end = Math.max(start, Math.min(u16(), text.length()));
            piece(start, end, family);
            family = styles.font(u16());
            start = end;
        }
        piece(start, text.length(), family);
    }

    private void piece(int start, int end, @Nullable String family) {
        if (start == end) {
            return;
        }
        if (start > 0 && !Objects.equals(font, family)) {
            if (runs.isEmpty()) {
                runs.add(new FontRun(0, font));
            }
            runs.add(new FontRun(start, family));
        }
        font = family;
    }

    private void skip(int bytes) throws RefusedWorkbook {
        int left = bytes;
        while (left > 0) {
            require();
            int here = Math.min(left, records.length() - at);
            at += here;
            left -= here;
        }
    }

    private int u16() throws RefusedWorkbook {
        return u8() | u8() << 8;
    }

    private int u8() throws RefusedWorkbook {
        require();
        return records.u8(at++);
    }

    private void require() throws RefusedWorkbook {
        if (!hasMore()) {
            throw records.damaged("ends within a text");
        }
    }
}
