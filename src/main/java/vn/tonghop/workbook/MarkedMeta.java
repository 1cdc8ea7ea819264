package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The hidden sheet of a workbook that is given back. Behind the rows it is given it lists the marked cells: the key
 * {@value #MARK}, the sheet, the address, and a blank cell that looks as the marked one did before. From that the next
 * copy takes the marks of this one away again.
 */
final class MarkedMeta {

    static final String MARK = "mark";

    private static final int MOST_ROWS = 20_000;
    private static final int SHEET = 2;
    private static final int ADDRESS = 3;
    private static final int LOOK = 4;

    private final List<Cover> covered = new ArrayList<>();

    private record Cover(String sheet, CellAddress cell, CellLook look) {}

    void covered(String sheet, CellAddress cell, CellLook look) {
        covered.add(new Cover(sheet, cell, look));
    }

    void write(SXSSFSheet sheet, List<List<String>> given, MarkedStyles styles) {
        for (int i = 0; i < given.size(); i++) {
            Row row = sheet.createRow(i);
            for (int c = 0; c < given.get(i).size(); c++) {
                row.createCell(c).setCellValue(GivenValues.written(given.get(i).get(c)));
            }
        }
        for (int i = 0; i < covered.size(); i++) {
            Cover one = covered.get(i);
            Row row = sheet.createRow(given.size() + i);
            row.createCell(0).setCellValue(MARK);
            row.createCell(SHEET - 1).setCellValue(GivenValues.written(one.sheet()));
            row.createCell(ADDRESS - 1).setCellValue(one.cell().a1());
            row.createCell(LOOK - 1).setCellStyle(styles.of(one.look(), null, MarkedStyles.Quote.PLAIN));
        }
    }

    /** How the cells looked that an earlier copy marked, by sheet; empty when the workbook is no such copy. */
    static Map<String, Map<CellAddress, CellLook>> unmarked(SubmittedWorkbook source, String metaSheet)
            throws RefusedWorkbook {
        Map<String, Map<CellAddress, CellLook>> unmarked = new HashMap<>();
        for (SheetInfo sheet : source.sheets()) {
            if (sheet.name().equals(metaSheet)) {
                read(source, sheet.index(), unmarked);
            }
        }
        return unmarked;
    }

    private static void read(SubmittedWorkbook source, int sheet, Map<String, Map<CellAddress, CellLook>> unmarked)
            throws RefusedWorkbook {
        Map<Integer, CellLook> looks = new HashMap<>();
        try (SheetLooks styled = source.looks(sheet)) {
            for (SheetLooks.RowLook row = styled.next();
                    row != null && row.number() <= MOST_ROWS;
                    row = styled.next()) {
                looks.put(row.number(), row.cells().getOrDefault(LOOK, CellLook.PLAIN));
            }
        }
        try (SheetRows rows = source.rows(sheet)) {
            for (vn.tonghop.workbook.Row row = rows.next();
                    row != null && row.number() <= MOST_ROWS;
                    row = rows.next()) {
                if (row.value(1).equals(new CellValue.Text(MARK))
                        && row.value(SHEET) instanceof CellValue.Text name
                        && row.value(ADDRESS) instanceof CellValue.Text address
                        && address.text().matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
                    MergedRegion cell = Merges.parse(address.text());
                    if (cell != null) {
                        unmarked.computeIfAbsent(name.text(), none -> new HashMap<>())
                                .put(cell.first(), looks.getOrDefault(row.number(), CellLook.PLAIN));
                    }
                }
            }
        }
    }
}
