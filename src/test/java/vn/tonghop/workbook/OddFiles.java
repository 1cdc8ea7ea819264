package vn.tonghop.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What people send under the name of a workbook. */
public enum OddFiles {
    EMPTY {
        @Override
        public byte[] of(byte[] workbook) {
            return new byte[0];
        }
    },
    HALF {
        @Override
        public byte[] of(byte[] workbook) {
            return Arrays.copyOf(workbook, workbook.length / 2);
        }
    },
    /** With a password to open. */
    ENCRYPTED {
        @Override
        public byte[] of(byte[] workbook) throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream content = encryptor.getDataStream(container)) {
                    content.write(workbook);
                }
                container.writeFilesystem(bytes);
            }
            return bytes.toByteArray();
        }
    },
    EXCEL_95 {
        @Override
        public byte[] of(byte[] workbook) throws Exception {
            return container("Book", BIFF5_BOF);
        }
    },
    WORD_97 {
        @Override
        public byte[] of(byte[] workbook) throws Exception {
            return container("WordDocument", new byte[100]);
        }
    },
    WEB_PAGE {
        @Override
        public byte[] of(byte[] workbook) {
            return "<html><body><table><tr><td>1</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8);
        }
    },
    /** A table in the encoding of a legacy font, which only the font would tell. */
    TEXT_OF_A_LEGACY_FONT {
        @Override
        public byte[] of(byte[] workbook) {
            return "TT;Nhi\u00D6m v\u00F4\r\n1;B\u00B8o c\u00B8o\r\n".getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    LETTER {
        @Override
        public byte[] of(byte[] workbook) {
            return "\uFEFFKính gửi Văn phòng\r\nĐơn vị xin nộp báo cáo\r\n".getBytes(StandardCharsets.UTF_8);
        }
    },
    OPEN_DOCUMENT {
        @Override
        public byte[] of(byte[] workbook) {
            return new RawWorkbook()
                    .without(RawWorkbook.CONTENT_TYPES)
                    .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                    .bytes();
        }
    };

    /** The first record of a workbook of Excel 95. */
    static final byte[] BIFF5_BOF = {0x09, 0x08, 8, 0, 0x00, 0x05, 0x05, 0, 0, 0, 0, 0};

    /** The file that came instead of a workbook. */
    public abstract byte[] of(byte[] workbook) throws Exception;

    static byte[] container(String stream, byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
