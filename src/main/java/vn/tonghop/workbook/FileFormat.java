package vn.tonghop.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the first bytes of a file say it is, whatever its name says. */
enum FileFormat {
    ZIP("a zip package"),
    OLE("an OLE container"),
    OLD_BIFF("a worksheet of Excel 4 or older"),
    PDF("a PDF document"),
    RTF("an RTF document"),
    MARKUP("HTML or XML"),
    TEXT("plain text"),
    BINARY("no known format");

    static final int SAMPLE_BYTES = 4096;

    /** Excel and Word put this before the name of a file that somebody has open. */
    private static final String LOCK_PREFIX = "~$";

    private final String description;

    FileFormat(String description) {
        this.description = description;
    }

    /**
     * Lets the kinds that may hold a table pass: {@link #ZIP}, {@link #OLE} and {@link #TEXT}; every other kind of file has
     * its own refusal.
     *
     * @param submittedName the file name as submitted
     */
    static FileFormat readable(Path file, String submittedName, ReadLimits limits) throws RefusedWorkbook, IOException {
        if (baseName(submittedName).startsWith(LOCK_PREFIX)) {
            throw new RefusedWorkbook(Refusal.LOCK_FILE, submittedName);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new RefusedWorkbook(Refusal.EMPTY_FILE, submittedName);
        }
        if (size > limits.fileBytes()) {
            throw new RefusedWorkbook(Refusal.FILE_TOO_LARGE, size + " bytes, at most " + limits.fileBytes());
        }
        FileFormat format = of(sample(file));
        if (format != ZIP && format != OLE && format != TEXT) {
            throw new RefusedWorkbook(format.refusal(), submittedName + " holds " + format.description);
        }
        return format;
    }

    /** A name without the folders before it, in the manner of any system. */
    static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE_BYTES);
        }
    }

    static FileFormat of(byte[] start) {
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE;
        }
        if (isOldBiff(start)) {
            return OLD_BIFF;
        }
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (startsWith(start, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        // by chance their first bytes make letters of UTF-16
        if (startsWith(start, 0x89, 'P', 'N', 'G') || startsWith(start, 'M', 'Z', 0x90, 0)) {
            return BINARY;
        }
        return ofText(start);
    }

    /** A BOF record of BIFF2, 3, 4 or 5 without a container: identifier, then its length of 4 to 8 bytes. */
    private static boolean isOldBiff(byte[] start) {
        boolean bof = start.length > 4 && start[0] == 0x09 && start[3] == 0 && start[2] >= 4 && start[2] <= 8;
        return bof && (start[1] == 0x00 || start[1] == 0x02 || start[1] == 0x04 || start[1] == 0x08);
    }

    private static FileFormat ofText(byte[] start) {
        // in Latin-1 every byte is a character, which is all that telling text from binary needs
        Charset wide = TextEncoding.wide(start).orElse(StandardCharsets.ISO_8859_1);
        String text = new String(start, wide);
        if (text.chars().anyMatch(FileFormat::isControl)) {
            return BINARY;
        }
        String content = text.replaceFirst("^(\u00EF\u00BB\u00BF|\uFEFF)", "").stripLeading();
        // a saved web page (MHTML) is HTML in an envelope of mail headers
        boolean mhtml = content.toLowerCase(Locale.ROOT).startsWith("mime-version:");
        return content.startsWith("<") || mhtml ? MARKUP : TEXT;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }

    private static boolean startsWith(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private Refusal refusal() {
        return switch (this) {
            case OLD_BIFF -> Refusal.EXCEL_95;
            case MARKUP -> Refusal.MARKUP_RENAMED;
            default -> Refusal.OTHER_FORMAT;
        };
    }
}
