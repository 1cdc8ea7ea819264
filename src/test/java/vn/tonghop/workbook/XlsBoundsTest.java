package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsBoundsTest {

    @TempDir
    Path folder;

    private Refused refused = new Refused(Path.of(""));

    @BeforeEach
    void useFolder() {
        refused = new Refused(folder);
    }

    /** Two sheets of three cells in two rows with content, one of them of 3,000 characters. */
    private static byte[] small() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int i = 0; i < 2; i++) {
                var sheet = workbook.createSheet();
                var row = sheet.createRow(0);
                row.createCell(0).setCellValue(1.5);
                row.createCell(1).setCellValue("x".repeat(3000));
                row.createCell(2).setBlank();
                sheet.createRow(1).createCell(0);
                sheet.createRow(2).createCell(0).setCellFormula("A1&\"x\"");
                sheet.getRow(2).getCell(0).setCellValue("chữ");
                sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "fileBytes,100,FILE_TOO_LARGE",
        "totalBytes,3000,INFLATES_TOO_FAR",
        "sheets,1,TOO_MANY_SHEETS",
        "rows,1,TOO_MANY_ROWS",
        "cells,5,TOO_MANY_CELLS",
        "textLength,2999,TEXT_TOO_LONG",
        "time,1,TOO_SLOW"
    })
    void eachBoundHasItsRefusal(String limit, long value, Refusal expected) throws Exception {
        assertThat(refused.refusalOf(small(), "a.xls", Limits.with(limit, value)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"sheets,2", "rows,2", "cells,6", "textLength,3000"})
    void boundsAreInclusive(String limit, long value) throws Exception {
        assertThat(refused.refusalOf(small(), "a.xls", Limits.with(limit, value)))
                .isNull();
    }

    @Test
    void aSheetThatIsReadTwiceCountsOnce() throws Exception {
        Path file = Files.write(folder.resolve("a"), small());
        try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, "a.xls", Limits.with("cells", 3))) {
            for (int i = 0; i < 50; i++) {
                assertThat(ReadSheet.of(workbook, 0).rows()).hasSize(2);
            }
        }
    }

    @Test
    void aSheetMayBeReadWhileAnotherIsHalfRead() throws Exception {
        Path file = Files.write(folder.resolve("a"), small());
        try (SubmittedWorkbook workbook = ReadSheet.open(file);
                SheetRows rows = workbook.rows(0)) {
            rows.next();
            ReadSheet other = ReadSheet.of(workbook, 1);
            assertThat(workbook.merges(1)).hasSize(1);
            assertThat(rows.next()).isEqualTo(other.rows().get(1));
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void moreStylesThanExcelCanHold() throws Exception {
        RawBiff raw = new RawBiff();
        for (int i = 0; i <= 65_536; i++) {
            raw.global(0x00E0, 0, 0);
        }
        assertThat(refused.refusalOf(raw.bytes())).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void tooManyMergedRegions() throws Exception {
        RawBiff raw = new RawBiff();
        for (int i = 0; i < 201; i++) {
            raw.cell(0x00E5, 1000, new byte[8000]);
        }
        assertThat(refused.refusalOf(raw.bytes())).isEqualTo(Refusal.TOO_MANY_CELLS);
    }

    @Test
    void recordsThatAreTooShortForWhatTheyAre() throws Exception {
        for (int id : new int[] {0x06, 0xBD, 0xD6, 0xFD, 0x203, 0x204, 0x205, 0x27E, 0xE5, 0x208}) {
            for (int length = 0; length < 4; length++) {
                byte[] content = new byte[length];
                Arrays.fill(content, (byte) 1);
                RawBiff raw = new RawBiff().cell(id, content);
                assertThat(refused.refusalOf(raw.bytes())).isEqualTo(Refusal.DAMAGED);
            }
        }
    }

    @Test
    void aTruncatedFile() throws Exception {
        byte[] file = small();
        for (int length = 1; length < file.length - 512; length += 256) {
            assertThat(refused.refusalOf(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isNotNull();
        }
    }

    /** Whatever is damaged, the outcome is rows or a refusal, never an exception of another kind, and no hang. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damagedBytesAreReadOrRefused(boolean isProtected) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(isProtected ? "VelvetSweatshop" : null);
        byte[] file = small();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        Random random = new Random(20230615);
        for (int i = 0; i < 800; i++) {
            byte[] damaged = file.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Refusal refusal = refused.refusalOf(damaged);
            assertThat(refusal == null
                            || refusal == Refusal.DAMAGED
                            || refusal == Refusal.EXCEL_95
                            || refusal == Refusal.ENCRYPTED
                            || refusal == Refusal.OTHER_FORMAT)
                    .as("round %d: %s", i, refusal)
                    .isTrue();
        }
    }
}
