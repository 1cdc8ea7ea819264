package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.tonghop.workbook.DeflatedPiece.Extent;
import vn.tonghop.workbook.DeflatedPiece.Next;

class DeflatedPieceTest {

    @Property(tries = 200)
    void areOneStreamWhenLaidEndToEnd(
            @ForAll @Size(max = 70_000) byte[] first, @ForAll byte[] second, @ForAll @Size(max = 300) byte[] third)
            throws IOException, DataFormatException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Extent whole = piece(first, Next.ANOTHER, packed)
                .and(piece(second, Next.ANOTHER, packed))
                .and(piece(third, Next.NOTHING, packed));

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first);
        all.write(second);
        all.write(third);
        CRC32 checksum = new CRC32();
        checksum.update(all.toByteArray());
        assertThat(whole).isEqualTo(new Extent(all.size(), packed.size(), checksum.getValue()));
        assertThat(inflated(packed.toByteArray(), all.size())).isEqualTo(all.toByteArray());
    }

    private static Extent piece(byte[] bytes, Next next, ByteArrayOutputStream packed) throws IOException {
        try (DeflatedPiece piece = new DeflatedPiece(packed)) {
            piece.write(bytes, bytes.length);
            return piece.end(next);
        }
    }

    private static byte[] inflated(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[length];
            int count = 0;
            while (!inflater.finished()) {
                count += inflater.inflate(bytes, count, length - count);
                if (inflater.needsInput() && !inflater.finished()) {
                    throw new DataFormatException("the stream ends early, after " + count);
                }
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
