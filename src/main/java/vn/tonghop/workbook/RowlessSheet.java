package vn.tonghop.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A worksheet part without its rows: what stands between the first two mentions of {@code sheetData} is dropped, and
 * the element closed. Looking for nine bytes costs a fraction of parsing, and the merged regions stand behind the rows.
 *
 * <p>A part that mentions the word elsewhere comes out malformed, and must be read whole; one in UTF-16 comes out as it
 * is. A comment forged for the purpose could hide merged regions, but no cell.
 */
final class RowlessSheet extends InputStream {

    private static final byte[] WORD = "sheetData".getBytes(StandardCharsets.US_ASCII);

    private final PartStream part;
    private final byte[] block = new byte[8192];
    private int at;
    private int end;
    private int mentions;
    private int matched;

    RowlessSheet(PartStream part) {
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (mentions == 1) {
            dropRows();
            if (mentions == 2) {
                buffer[offset] = '/';
                return 1;
            }
        }
        if (at == end && !fill()) {
            return -1;
        }
        int limit = Math.min(end, at + length);
        int stop = mentions == 0 ? endOfWord(limit) : limit;
        int count = stop - at;
        System.arraycopy(block, at, buffer, offset, count);
        at = stop;
        return count;
    }

    private void dropRows() throws IOException {
        while (mentions == 1 && (at < end || fill())) {
            // what is dropped is no token of the parser's
            part.tokenEnds();
            at = endOfWord(end);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(part.read(block, 0, block.length), 0);
        return end > 0;
    }

    /** The index behind the word, counting the mention; or the limit, remembering how much of the word has been seen. */
    private int endOfWord(int limit) {
        for (int i = at; i < limit; i++) {
            byte b = block[i];
            if (b == WORD[matched]) {
                matched++;
                if (matched == WORD.length) {
                    matched = 0;
                    mentions++;
                    return i + 1;
                }
            } else {
                matched = b == WORD[0] ? 1 : 0;
            }
        }
        return limit;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
