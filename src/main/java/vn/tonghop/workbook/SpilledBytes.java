package vn.tonghop.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Bytes that are held in memory while they are few, and in a temporary file beyond that. */
final class SpilledBytes extends OutputStream {

    private static final int IN_MEMORY = 1 << 16;

    private final ByteArrayOutputStream latest = new ByteArrayOutputStream();
    private @Nullable FileChannel file;

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
        latest.write(bytes, start, count);
        if (latest.size() >= IN_MEMORY) {
            spill();
        }
    }

    /** All that was written, once. */
    InputStream read() throws IOException {
        InputStream end = new ByteArrayInputStream(latest.toByteArray());
        if (file == null) {
            return end;
        }
        file.position(0);
        return new SequenceInputStream(Channels.newInputStream(file), end);
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void spill() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("tonghop-rows", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        ByteBuffer bytes = ByteBuffer.wrap(latest.toByteArray());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        latest.reset();
    }
}
