package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Does to a workbook what people do who format date cells as dates: the text becomes Excel's own day number. */
public final class TypedDates {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** A cell of a sheet. */
    public record Place(String sheet, CellAddress address) {}

    private TypedDates() {}

    /** Turns cells that hold a day as text into date cells, shown as {@code dd/mm/yyyy}. */
    public static void type(Path file, List<Place> places) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Place place : places) {
                Cell cell = workbook.getSheet(place.sheet())
                        .getRow(place.address().row() - 1)
                        .getCell(place.address().column() - 1);
                LocalDate day = LocalDate.parse(cell.getStringCellValue(), AS_WRITTEN);
                CellStyle style = workbook.createCellStyle();
                style.cloneStyleFrom(cell.getCellStyle());
                style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                cell.setBlank();
                cell.setCellValue(day);
                cell.setCellStyle(style);
            }
            WholeFile.write(workbook, file);
        }
    }
}
