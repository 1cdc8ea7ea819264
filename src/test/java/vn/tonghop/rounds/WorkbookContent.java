package vn.tonghop.rounds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Everything that stands in a workbook's cells. */
final class WorkbookContent {

    private WorkbookContent() {}

    /** Each filled cell outside some sheets: place, type, value and format. */
    static List<String> besides(Path file, String... sheets) throws IOException {
        return of(file).stream()
                .filter(cell -> Stream.of(sheets).noneMatch(sheet -> cell.startsWith(sheet + "!")))
                .toList();
    }

    /** Each filled cell: place, type, value and format. */
    static List<String> of(Path file) throws IOException {
        List<String> content = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && cell.getType() != CellType.EMPTY) {
                            content.add(sheet.getName() + "!" + cell.getAddress() + " " + cell.getType() + " "
                                    + cell.getText() + " " + cell.getDataFormatString());
                        }
                    }
                }
            }
        }
        return content;
    }
}
