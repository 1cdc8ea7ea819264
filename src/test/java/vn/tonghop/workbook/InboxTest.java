package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    Path folder;

    @Test
    void readingLeavesFilesAndFolderAsTheyWere() throws Exception {
        Path read = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(read)) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        Path refused = folder.resolve("b.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(refused)) {
            workbook.createSheet("S");
            workbook.write(out);
        }
        for (Path file : new Path[] {read, refused}) {
            byte[] before = Files.readAllBytes(file);
            FileTime time = Files.getLastModifiedTime(file);
            try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
                assertThat(ReadSheet.of(workbook, 0).values()).hasSize(1);
            } catch (RefusedWorkbook e) {
                assertThat(e.refusal()).isEqualTo(Refusal.EXCEL_97);
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(read, refused);
        }
    }

    @Test
    void aFileThatIsNotThereIsAFailureAndNoRefusal() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ReadSheet.open(folder.resolve("a.xlsx")));
    }
}
