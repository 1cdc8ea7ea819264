package vn.tonghop.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The inflated bytes of a part. Counts what really comes out of the inflater, watches the clock, and compares size and
 * checksum at the end, because {@link java.util.zip.ZipFile} does neither and a flipped bit may still be well-formed
 * XML with another number in it.
 */
final class PartStream extends FilterInputStream {

    /** Tokens up to this size are not looked into. */
    private static final int ORDINARY_TOKEN = 1 << 16;

    private static final int MOST_ATTRIBUTES = 2_000;

    private final PackagePart part;
    private final long maxBytes;
    private final ReadBudget budget;
    private final CRC32 checksum = new CRC32();
    private long position;
    private long tokenStart;
    private long maxTokenBytes = Long.MAX_VALUE;
    private int attributes;
    private boolean afterEquals;

    /** @param maxBytes cap on the inflated size */
    PartStream(InputStream inflated, PackagePart part, long maxBytes, ReadBudget budget) {
        super(inflated);
        this.part = part;
        this.maxBytes = maxBytes;
        this.budget = budget;
    }

    String name() {
        return part.name();
    }

    /**
     * Bounds how much may be read between two calls of {@link #tokenEnds}. A parser holds a whole attribute value, name
     * or piece of text in memory before it hands it over, so this bounds its memory whatever the token is.
     */
    void boundTokens(long bytes) {
        maxTokenBytes = bytes;
    }

    void tokenEnds() {
        tokenStart = position;
        attributes = 0;
        afterEquals = false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            checkWhole();
            return count;
        }
        checksum.update(buffer, offset, count);
        position += count;
        try {
            part.checkSize(position, maxBytes);
            part.reached(position, budget);
            budget.checkTime();
            if (position - tokenStart > maxTokenBytes) {
                throw new RefusedWorkbook(
                        Refusal.TEXT_TOO_LONG, "one piece of markup or text in " + name() + " is too long");
            }
            if (position - tokenStart > ORDINARY_TOKEN) {
                countAttributes(buffer, offset, count);
            }
        } catch (RefusedWorkbook e) {
            throw new RefusedRead(e);
        }
        return count;
    }

    /**
     * The parser takes more than linear time for the attributes and namespaces of one element, and tells of them only
     * behind it. What looks like an attribute counts wherever it stands: no honest text is so long and so full of them.
     */
    private void countAttributes(byte[] buffer, int offset, int count) throws RefusedWorkbook {
        for (int i = offset; i < offset + count; i++) {
            byte b = buffer[i];
            if (b == '=') {
                afterEquals = true;
            } else if (b > ' ' || b < 0) {
                // white space may follow, and zero bytes are halves of letters of UTF-16
                attributes += afterEquals && (b == '"' || b == '\'') ? 1 : 0;
                afterEquals = false;
            }
        }
        if (attributes > MOST_ATTRIBUTES) {
            throw new RefusedWorkbook(Refusal.MARKUP_TOO_DEEP, name() + " has an element with too many attributes");
        }
    }

    @Override
    public long skip(long count) {
        throw new UnsupportedOperationException("every byte is counted");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkWhole() throws ZipException {
        long size = part.entry().getSize();
        long crc = part.entry().getCrc();
        if ((size >= 0 && size != position) || (crc >= 0 && crc != checksum.getValue())) {
            throw new ZipException(name() + " differs from its size or checksum in the package");
        }
    }
}
