package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The links of one sheet. Neighbouring cells of a column that lead to one place share a link. */
final class SheetLinks {

    /** Excel takes 66,530 links a sheet; cells beyond them stay plain text. */
    private static final int MOST = 65_000;

    private final XSSFSheet sheet;
    private final Map<Integer, Run> open = new HashMap<>();
    private int count;

    /** Cells of a column, one below the other, that lead to one address. */
    private static final class Run {

        private final String address;
        private final int first;
        private int last;

        private Run(String address, int row) {
            this.address = address;
            this.first = row;
            this.last = row;
        }
    }

    SheetLinks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** @param row and column from 0; rows of a column come from the top */
    void add(int row, int column, String address) {
        Run run = open.get(column);
        if (run != null && run.address.equals(address) && run.last == row - 1) {
            run.last = row;
            return;
        }
        if (run != null) {
            write(column, run);
        }
        open.put(column, new Run(address, row));
    }

    /** Writes what is still open. */
    void finish() {
        open.forEach(this::write);
        open.clear();
    }

    private void write(int column, Run run) {
        if (count == MOST) {
            return;
        }
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(run.address);
        link.setFirstRow(run.first);
        link.setLastRow(run.last);
        link.setFirstColumn(column);
        link.setLastColumn(column);
        sheet.addHyperlink(link);
        count++;
    }
}
