package vn.tonghop.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The fields of a zip file (APPNOTE 4.3), to be overwritten with lies. */
final class ZipBytes {

    /** Where fields stand in an entry of the directory. */
    static final int FLAGS = 8;

    static final int METHOD = 10;
    static final int CRC = 16;
    static final int COMPRESSED = 20;
    static final int SIZE = 24;
    static final int EXTRA_LENGTH = 30;
    static final int OFFSET = 42;
    static final int NAME = 46;

    /** Where fields stand in the record at the end. */
    static final int ENTRIES = 8;

    static final int DIRECTORY_SIZE = 12;
    static final int DIRECTORY_OFFSET = 16;
    static final int COMMENT_LENGTH = 20;

    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;

    private final ByteBuffer bytes;

    ZipBytes(byte[] file) {
        bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        return bytes.array();
    }

    /** Where the record at the end begins; the file has no comment. */
    int end() {
        return bytes.capacity() - END_LENGTH;
    }

    /** Where the directory's entry of that name begins. */
    int entry(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int at = bytes.getInt(end() + DIRECTORY_OFFSET);
        while (bytes.getInt(at) == ENTRY_SIGNATURE) {
            int length = bytes.getShort(at + 28);
            if (Arrays.equals(wanted, Arrays.copyOfRange(bytes.array(), at + NAME, at + NAME + length))) {
                return at;
            }
            at += NAME + length + bytes.getShort(at + EXTRA_LENGTH) + bytes.getShort(at + 32);
        }
        throw new IllegalStateException("no entry " + name);
    }

    int integer(int at) {
        return bytes.getInt(at);
    }

    ZipBytes integer(int at, int value) {
        bytes.putInt(at, value);
        return this;
    }

    ZipBytes word(int at, int value) {
        bytes.putShort(at, (short) value);
        return this;
    }

    /** Gives an entry another name of the same length, in the directory alone. */
    ZipBytes rename(String name, String other) {
        byte[] written = other.getBytes(StandardCharsets.UTF_8);
        if (written.length != name.getBytes(StandardCharsets.UTF_8).length) {
            throw new IllegalArgumentException("another length: " + other);
        }
        System.arraycopy(written, 0, bytes.array(), entry(name) + NAME, written.length);
        return this;
    }
}
