package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Does to a workbook what people do to whole sheets. */
public final class SheetEdits {

    private SheetEdits() {}

    /**
     * Deletes sheets and adds others.
     *
     * @param added name of each new sheet, which holds that name in its first cell
     */
    public static void edit(Path file, List<String> removed, List<String> added) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            removed.forEach(name -> workbook.removeSheetAt(workbook.getSheetIndex(name)));
            added.forEach(name ->
                    workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name));
            WholeFile.write(workbook, file);
        }
    }
}
