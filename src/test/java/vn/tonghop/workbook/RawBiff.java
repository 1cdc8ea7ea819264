package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds small .xls files from raw records, so that a test can say what no writer would write. */
final class RawBiff {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int WORKSHEET = 0x0010;

    private final ByteArrayOutputStream globals = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    private int sheetType = WORKSHEET;
    private String name = "S";
    private int state;

    /** A record of the workbook. */
    RawBiff global(int id, Object... parts) {
        globals.writeBytes(record(id, parts));
        return this;
    }

    /** A record of its one sheet. */
    RawBiff cell(int id, Object... parts) {
        sheet.writeBytes(record(id, parts));
        return this;
    }

    /** A short number in row and column from 0. */
    RawBiff number(int row, int column, int value) {
        return cell(0x027E, row, column, 0, (long) (value << 2 | 2));
    }

    /** The type of the sheet's records, as its own BOF tells it, and the state and kind that the workbook tells of it. */
    RawBiff sheet(int type, int stateAndKind) {
        sheetType = type;
        state = stateAndKind;
        return this;
    }

    RawBiff named(String wanted) {
        name = wanted;
        return this;
    }

    byte[] bytes() throws Exception {
        byte[] start = record(BOF, 0x0600, 0x0005, 0L, 0L, 0L);
        int head = start.length + globals.size() + record(0x0085, 0L, state, string(name, 1)).length + 4;
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(start);
        stream.writeBytes(globals.toByteArray());
        stream.writeBytes(record(0x0085, (long) head, state, string(name, 1)));
        stream.writeBytes(record(EOF));
        stream.writeBytes(record(BOF, 0x0600, sheetType, 0L, 0L, 0L));
        stream.writeBytes(sheet.toByteArray());
        stream.writeBytes(record(EOF));
        return OddFiles.container("Workbook", stream.toByteArray());
    }

    ReadSheet read(Path folder) throws Exception {
        Path file = Files.write(folder.resolve("raw"), bytes());
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            return ReadSheet.of(workbook, 0);
        }
    }

    /** A wide string with its length in so many bytes. */
    static byte[] string(String text, int lengthBytes) {
        Object length = lengthBytes == 1 ? (Object) (byte) text.length() : (Object) text.length();
        return parts(length, (byte) 1, text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] record(int id, Object... parts) {
        byte[] content = parts(parts);
        return parts(id, content.length, content);
    }

    /** Bytes as they are, an {@code int} in two bytes, a {@code long} in four, a {@code double} in eight. */
    static byte[] parts(Object... parts) {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 17).order(ByteOrder.LITTLE_ENDIAN);
        for (Object part : parts) {
            if (part instanceof Byte one) {
                bytes.put(one);
            } else if (part instanceof Integer two) {
                bytes.putShort((short) (int) two);
            } else if (part instanceof Long four) {
                bytes.putInt((int) (long) four);
            } else if (part instanceof Double eight) {
                bytes.putDouble(eight);
            } else {
                bytes.put((byte[]) part);
            }
        }
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        return written;
    }
}
