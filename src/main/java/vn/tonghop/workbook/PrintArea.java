package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageSetup;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The print set-up of a layout: paper, margins, header and footer. */
final class PrintArea {

    private static final double POINTS_PER_INCH = 72;

    /** Of a whole footer, with its instructions; Excel calls the file damaged when there is more. */
    private static final int MOST_IN_FOOTER = 250;

    /** The space keeps digits of the text apart from the size. */
    private static final String FOOTER_FONT = "&\"" + Looks.TYPEFACE + ",Italic\"&9 ";

    /** Short and long side in points; ISO 216 and the American sizes that printers here know. */
    private static final Map<Short, double[]> PAPERS = Map.of(
            PrintSetup.A3_PAPERSIZE, new double[] {842, 1191},
            PrintSetup.A4_PAPERSIZE, new double[] {595, 842},
            PrintSetup.A5_PAPERSIZE, new double[] {420, 595},
            PrintSetup.LETTER_PAPERSIZE, new double[] {612, 792},
            PrintSetup.LEGAL_PAPERSIZE, new double[] {612, 1008});

    private final XSSFSheet sheet;
    private final XSSFPrintSetup setup;

    PrintArea(XSSFSheet sheet) {
        this.sheet = sheet;
        this.setup = sheet.getPrintSetup();
    }

    /**
     * Room for rows on a page, in points of the unscaled sheet.
     *
     * @param tableWidth width of all columns in points
     */
    double height(double tableWidth) {
        double[] paper = PAPERS.getOrDefault(setup.getPaperSize(), new double[] {595, 842});
        double across = paper[setup.getLandscape() ? 1 : 0] - margins(PageMargin.LEFT, PageMargin.RIGHT);
        double down = paper[setup.getLandscape() ? 0 : 1] - margins(PageMargin.TOP, PageMargin.BOTTOM);
        if (!sheet.getFitToPage()) {
            return down / (setup.getScale() / 100.0);
        }
        if (setup.getFitHeight() > 0) {
            return Double.POSITIVE_INFINITY;
        }
        return down / Math.min(1, across / tableWidth);
    }

    /** Gives another sheet the same paper, margins, header, footer and view. */
    void copyTo(XSSFSheet target) {
        CTWorksheet from = sheet.getCTWorksheet();
        CTWorksheet to = target.getCTWorksheet();
        target.setFitToPage(sheet.getFitToPage());
        if (from.isSetPageSetup()) {
            CTPageSetup copy = (CTPageSetup) from.getPageSetup().copy();
            if (copy.isSetId()) {
                // points to the printer settings of the computer on which the layout was made
                copy.unsetId();
            }
            to.setPageSetup(copy);
        }
        if (from.isSetPageMargins()) {
            to.setPageMargins(from.getPageMargins());
        }
        if (from.isSetPrintOptions()) {
            to.setPrintOptions(from.getPrintOptions());
        }
        if (from.isSetHeaderFooter()) {
            to.setHeaderFooter(from.getHeaderFooter());
        }
        target.setDisplayGridlines(sheet.isDisplayGridlines());
    }

    /**
     * Prints a remark at the foot of every page, on the left, where the layout says nothing.
     *
     * @param lines at most what a footer holds is printed of them
     */
    static void remark(XSSFSheet target, List<String> lines) {
        StringBuilder text = new StringBuilder();
        int room = MOST_IN_FOOTER - FOOTER_FONT.length();
        for (String line : lines) {
            // in a footer & begins an instruction
            String escaped = (text.isEmpty() ? "" : "\n") + line.replace("&", "&&");
            text.append(escaped.length() <= room ? escaped : cut(escaped, room));
            room = Math.max(0, room - escaped.length());
        }
        List<HeaderFooter> pages = new ArrayList<>(List.of(target.getOddFooter()));
        if (target.getHeaderFooterProperties().getDifferentFirst()) {
            pages.add(target.getFirstFooter());
        }
        if (target.getHeaderFooterProperties().getDifferentOddEven()) {
            pages.add(target.getEvenFooter());
        }
        pages.stream()
                .filter(footer -> footer.getLeft().isEmpty()
                        && footer.getCenter().isEmpty()
                        && footer.getRight().isEmpty())
                .forEach(footer -> footer.setLeft(FOOTER_FONT + text));
    }

    private static String cut(String line, int room) {
        if (room < 2) {
            return "";
        }
        String kept = line.substring(0, room - 1);
        boolean halved = kept.chars().filter(c -> c == '&').count() % 2 == 1;
        return (halved ? kept.substring(0, kept.lastIndexOf('&')) : kept) + "…";
    }

    private double margins(PageMargin one, PageMargin other) {
        return (sheet.getMargin(one) + sheet.getMargin(other)) * POINTS_PER_INCH;
    }
}
