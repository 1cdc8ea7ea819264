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
    private final Map<Integer, Last> open = new HashMap<>();
    private int count;

    private record Last(String address, XSSFHyperlink link) {}

    SheetLinks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** @param row and column from 0; rows of a column come from the top */
    void add(int row, int column, String address) {
        Last last = open.get(column);
        if (last != null && last.address().equals(address) && last.link().getLastRow() == row - 1) {
            last.link().setLastRow(row);
        } else if (count < MOST) {
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(address);
            link.setFirstRow(row);
            link.setLastRow(row);
            link.setFirstColumn(column);
            link.setLastColumn(column);
            sheet.addHyperlink(link);
            open.put(column, new Last(address, link));
            count++;
        }
    }
}
