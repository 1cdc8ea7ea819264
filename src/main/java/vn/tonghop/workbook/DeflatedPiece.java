package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A piece of an entry of a zip file, deflated as it comes. A piece refers to nothing before it and begins on a byte of
 * its own, so that pieces laid end to end are one deflated stream (RFC 1951, 3.2.3 and 3.2.4).
 */
final class DeflatedPiece implements AutoCloseable {

    private static final int BLOCK = 1 << 14;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CRC32 checksum = new CRC32();
    private final byte[] block = new byte[BLOCK];

    DeflatedPiece(OutputStream out) {
        this.out = out;
    }

    /** What follows a piece. */
    enum Next {
        ANOTHER(Deflater.SYNC_FLUSH),
        NOTHING(Deflater.NO_FLUSH);

        private final int flush;

        Next(int flush) {
            this.flush = flush;
        }
    }

    /** @param bytes of which the first {@code count} are written */
    void write(byte[] bytes, int count) throws IOException {
        checksum.update(bytes, 0, count);
        deflater.setInput(bytes, 0, count);
        drain(Deflater.NO_FLUSH);
    }

    /** Ends the piece; nothing may be written afterwards. */
    Extent end(Next next) throws IOException {
        if (next == Next.NOTHING) {
            deflater.finish();
        }
        drain(next.flush);
        Extent extent = new Extent(deflater.getBytesRead(), deflater.getBytesWritten(), checksum.getValue());
        close();
        return extent;
    }

    /** Frees memory that the garbage collector does not see. */
    @Override
    public void close() {
        deflater.end();
    }

    private void drain(int flush) throws IOException {
        int count = BLOCK;
        while (count == BLOCK) {
            count = deflater.deflate(block, 0, BLOCK, flush);
            out.write(block, 0, count);
        }
    }

    /**
     * How much pieces hold.
     *
     * @param length in bytes
     * @param packed length when deflated
     * @param checksum CRC-32 of the bytes before they were deflated
     */
    record Extent(long length, long packed, long checksum) {

        /** CRC-32's polynomial, and x to the power of 0 and 8, with the bits in the order in which CRC-32 has them. */
        private static final int POLYNOMIAL = 0xEDB88320;

        private static final int ONE = 1 << 31;
        private static final int ONE_BYTE = 1 << 23;

        /** Of these pieces and others behind them. */
        Extent and(Extent next) {
            return new Extent(
                    length + next.length,
                    packed + next.packed,
                    Integer.toUnsignedLong(moved((int) checksum, next.length) ^ (int) next.checksum));
        }

        /** The checksum's share once so many bytes follow: times x to the power of 8 for each of them. */
        private static int moved(int checksum, long bytes) {
            int moved = checksum;
            int step = ONE_BYTE;
            for (long rest = bytes; rest > 0; rest >>= 1) {
                moved = (rest & 1) == 1 ? product(moved, step) : moved;
                step = product(step, step);
            }
            return moved;
        }

        /** Of two polynomials over GF(2), modulo that of CRC-32. */
        private static int product(int one, int other) {
            int product = 0;
            int shifted = other;
            for (int bit = ONE; bit != 0; bit >>>= 1) {
                product ^= (one & bit) == 0 ? 0 : shifted;
                shifted = (shifted >>> 1) ^ ((shifted & 1) == 0 ? 0 : POLYNOMIAL);
            }
            return product;
        }
    }
}
