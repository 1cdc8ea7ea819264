package vn.tonghop.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A link from a cell to another cell of the same workbook. */
final class SheetLink {

    private SheetLink() {}

    static void add(XSSFSheet sheet, CellAddress from, FindingsBook.Target to) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.sheet().replace("'", "''") + "'!" + to.cell().a1());
        link.setCellReference(from.a1());
        sheet.addHyperlink(link);
    }
}
