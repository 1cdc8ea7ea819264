package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLInputFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class PoiBesideAaltoTest {

    @Test
    void aaltoIsTheDefaultParserOfTheClassPathWhichIsWhyThisTestExists() {
        assertThat(XMLInputFactory.newFactory()).isInstanceOf(InputFactoryImpl.class);
    }

    @Test
    void poiStillWritesAndReadsWorkbooks() throws Exception {
        check(new XSSFWorkbook());
    }

    @Test
    void poiStillStreamsWorkbooksOut() throws Exception {
        check(new SXSSFWorkbook(10));
    }

    private static void check(Workbook written) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (written) {
            var sheet = written.createSheet("Nhiệm vụ & <báo cáo>");
            for (int i = 0; i < 50; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("dòng " + i + "\r\n<&>");
                row.createCell(1).setCellValue(i);
            }
            sheet.getRow(49).createCell(2).setCellFormula("SUM(B41:B50)");
            sheet.getRow(49).createCell(3).setCellValue(new XSSFRichTextString("đậm"));
            written.write(bytes);
        }
        byte[] file = bytes.toByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getSheetName(0)).isEqualTo("Nhiệm vụ & <báo cáo>");
            Cell text = read.getSheetAt(0).getRow(49).getCell(0);
            assertThat(text.getStringCellValue()).isEqualTo("dòng 49\r\n<&>");
            assertThat(read.getSheetAt(0).getRow(49).getCell(2).getCellFormula())
                    .isEqualTo("SUM(B41:B50)");
            assertThat(read.getSheetAt(0).getRow(49).getCell(3).getStringCellValue())
                    .isEqualTo("đậm");
        }
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getFirstSheet().read()).hasSize(50);
        }
    }
}
