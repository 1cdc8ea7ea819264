package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {

    @TempDir
    Path folder;

    private Refused refused = new Refused(Path.of(""));

    @BeforeEach
    void useFolder() {
        refused = new Refused(folder);
    }

    @Test
    void anEmptyFile() throws Exception {
        assertThat(refused.refusalOf(new byte[0])).isEqualTo(Refusal.EMPTY_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$báo cáo.xlsx", "inbox/~$a.xlsx", "C:\\inbox\\~$a.xlsx"})
    void aLockFile(String name) throws Exception {
        assertThat(refused.refusalOf(new byte[165], name, ReadLimits.DEFAULT)).isEqualTo(Refusal.LOCK_FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><table>',UTF-8,MARKUP_RENAMED",
        "'\uFEFF\r\n <?xml version=\"1.0\"?><Workbook/>',UTF-8,MARKUP_RENAMED",
        "'\uFEFF<html>',UTF-16LE,MARKUP_RENAMED",
        "'MIME-Version: 1.0\r\n',UTF-8,MARKUP_RENAMED",
        "'Kính gửi Văn phòng',UTF-8,TEXT_WITHOUT_TABLE",
        "'TT;NhiÖm vô',ISO-8859-1,TEXT_ENCODING_UNKNOWN",
        "'%PDF-1.7',UTF-8,OTHER_FORMAT",
        "'{\\rtf1',UTF-8,OTHER_FORMAT",
        "'GIF89a\u0001\u0000\u0001',ISO-8859-1,OTHER_FORMAT"
    })
    void textAndMarkupUnderAnyName(String content, Charset charset, Refusal expected) throws Exception {
        assertThat(refused.refusalOf(content.getBytes(charset))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x02, 0x04, 0x08})
    void sheetsOfExcelBeforeContainers(int version) throws Exception {
        byte[] file = {0x09, (byte) version, 6, 0, 0, 0, 0x10, 0, 0, 0};
        assertThat(refused.refusalOf(file)).isEqualTo(Refusal.EXCEL_95);
    }

    private static byte[] excel97() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("x");
            workbook.createSheet("T").createRow(0).createCell(0).setCellValue("a".repeat(5000));
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls", "a.csv", "a.pdf", "a"})
    void theContentDecidesAndNotTheName(String name) throws Exception {
        byte[] xlsx = new RawWorkbook().rows("<row><c><v>1</v></c></row>").bytes();
        byte[] text = "TT,Nhiệm vụ\n1,Báo cáo".getBytes(StandardCharsets.UTF_8);
        for (byte[] content : List.of(xlsx, excel97(), text)) {
            assertThat(refused.refusalOf(content, name, ReadLimits.DEFAULT)).isNull();
        }
    }

    @Test
    void aWorkbookOfExcel97WithAPassword() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            assertThat(refused.refusalOf(excel97())).isEqualTo(Refusal.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Excel 97–2003 encrypts a protected workbook with this password, and opens it without asking. */
    @Test
    void aWorkbookOfExcel97ThatIsOnlyProtected() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
        try {
            Path file = Files.write(folder.resolve("a"), excel97());
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("aaaa");
            try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
                assertThat(workbook.sheets()).extracting(SheetInfo::name).containsExactly("S", "T");
                assertThat(ReadSheet.of(workbook, 1).value("A1")).isEqualTo(new CellValue.Text("a".repeat(5000)));
            }
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aWorkbookOfExcel95() throws Exception {
        assertThat(refused.refusalOf(OddFiles.EXCEL_95.of(new byte[0]))).isEqualTo(Refusal.EXCEL_95);
        assertThat(refused.refusalOf(OddFiles.container("Workbook", OddFiles.BIFF5_BOF)))
                .isEqualTo(Refusal.EXCEL_95);
    }

    @Test
    void aContainerOfSomethingElse() throws Exception {
        assertThat(refused.refusalOf(OddFiles.container("WordDocument", new byte[100])))
                .isEqualTo(Refusal.OTHER_FORMAT);
    }

    @Test
    void aDamagedContainer() throws Exception {
        assertThat(refused.refusalOf(Arrays.copyOf(excel97(), 600))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(Arrays.copyOf(excel97(), 10))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(OddFiles.container("Workbook", new byte[3])))
                .isEqualTo(Refusal.DAMAGED);
        assertThat(refused.refusalOf(OddFiles.container("Workbook", new byte[100])))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void anEncryptedWorkbook() throws Exception {
        byte[] file = OddFiles.ENCRYPTED.of(new RawWorkbook().bytes());
        assertThat(refused.refusalOf(file)).isEqualTo(Refusal.ENCRYPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main,BINARY_WORKBOOK",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,OTHER_FORMAT",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,OTHER_FORMAT",
        "application/xml,OTHER_FORMAT"
    })
    void packagesOfAnotherKind(String contentType, Refusal expected) throws Exception {
        assertThat(refused.refusalOf(new RawWorkbook().contentType(contentType)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
                "application/vnd.ms-excel.template.macroEnabled.main+xml"
            })
    void macroWorkbooksAndTemplatesAreRead(String contentType) throws Exception {
        assertThat(refused.refusalOf(new RawWorkbook().contentType(contentType)))
                .isNull();
    }

    @Test
    void anOpenDocument() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .without(RawWorkbook.CONTENT_TYPES)
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(refused.refusalOf(raw)).isEqualTo(Refusal.OPEN_DOCUMENT);
    }

    @Test
    void aStrictWorkbook() throws Exception {
        String strict = "<%s xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>";
        assertThat(refused.refusalOf(new RawWorkbook().part(RawWorkbook.WORKBOOK, strict.formatted("workbook"))))
                .isEqualTo(Refusal.STRICT_OOXML);
        assertThat(refused.refusalOf(new RawWorkbook().part(RawWorkbook.SHEET, strict.formatted("worksheet"))))
                .isEqualTo(Refusal.STRICT_OOXML);
    }

    @Test
    void aZipOfSomethingElse() throws Exception {
        RawWorkbook raw = new RawWorkbook()
                .without(RawWorkbook.CONTENT_TYPES)
                .without(RawWorkbook.SHEET)
                .without(RawWorkbook.WORKBOOK)
                .without("xl/_rels/workbook.xml.rels")
                .without("_rels/.rels")
                .part("a.txt", "a");
        assertThat(refused.refusalOf(raw)).isEqualTo(Refusal.OTHER_FORMAT);
        assertThat(refused.refusalOf("PK\3\4 and no more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.DAMAGED);
    }
}
