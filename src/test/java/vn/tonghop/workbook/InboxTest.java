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
        Path old = folder.resolve("b.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        Path text = Files.writeString(folder.resolve("c.csv"), "a;b\n");
        Path refused = Files.writeString(folder.resolve("d.xls"), "<html/>");
        for (Path file : new Path[] {read, old, text, refused}) {
            byte[] before = Files.readAllBytes(file);
            FileTime time = Files.getLastModifiedTime(file);
            try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
                assertThat(ReadSheet.of(workbook, 0).values()).isNotEmpty();
            } catch (RefusedWorkbook e) {
                assertThat(e.refusal()).isEqualTo(Refusal.MARKUP_RENAMED);
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(read, old, text, refused);
        }
    }

    @Test
    void aFileThatIsNotThereIsAFailureAndNoRefusal() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ReadSheet.open(folder.resolve("a.xlsx")));
    }
}
