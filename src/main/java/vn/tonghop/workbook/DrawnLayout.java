package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A layout that the program draws itself, for pages whose words are its own: A4 landscape, margins, typeface and page
 * numbers of Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
public final class DrawnLayout {

    private static final double MILLIMETRES = 25.4;
    private static final String PAGE_NUMBER = "&\"" + Looks.TYPEFACE + ",Regular\"&13&P";

    /** How a cell looks. */
    public enum Look {
        TITLE,
        /** Below a title. */
        REMARK,
        /** Above a table. */
        HEADING,
        LABEL,
        PLAIN,
        HEADER,
        TEXT,
        CENTRED,
        COUNT,
        /** Leads to another cell. */
        LINK
    }

    /**
     * A cell, or several merged ones.
     *
     * @param columns that it takes
     */
    public record Box(int columns, Look look, Optional<Tone> tone) {}

    private record Style(Look look, Optional<Tone> tone) {}

    // left open on purpose: the styles of its cells are cloned into the workbook that is printed from it
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final XSSFSheet sheet = workbook.createSheet();
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();
    private final Layout layout;

    /** @param widths of the columns, in digits of size 12 */
    public DrawnLayout(List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        sheet.setDisplayGridlines(false);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setUsePage(true);
        print.setPageStart((short) 1);
        sheet.setMargin(PageMargin.LEFT, 20 / MILLIMETRES);
        sheet.setMargin(PageMargin.RIGHT, 15 / MILLIMETRES);
        sheet.setMargin(PageMargin.TOP, 20 / MILLIMETRES);
        sheet.setMargin(PageMargin.BOTTOM, 20 / MILLIMETRES);
        sheet.setMargin(PageMargin.HEADER, 10 / MILLIMETRES);
        sheet.setMargin(PageMargin.FOOTER, 10 / MILLIMETRES);
        sheet.setHorizontallyCenter(true);
        sheet.getOddHeader().setCenter(PAGE_NUMBER);
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        sheet.getFirstHeader().setCenter("");
        layout = new Layout(sheet, widths.size(), List.of());
    }

    public Layout layout() {
        return layout;
    }

    /**
     * A row to print: its boxes from the left are filled by the placeholders {@code c0}, {@code c1}, …
     *
     * @param leastHeight in points
     */
    public Prototype row(float leastHeight, List<Box> boxes) {
        List<Prototype.Box> cells = new ArrayList<>();
        List<CellRangeAddress> merges = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            int first = cells.size();
            XSSFCellStyle style = style(box);
            CellAddress at = new CellAddress(1, first + 1);
            cells.add(new Prototype.Box(
                    first,
                    LayoutText.parse("{c" + i + "}", Placeholder.Absent.BLANK, at, fault -> {}),
                    Optional.empty(),
                    style));
            for (int more = 1; more < box.columns(); more++) {
                LayoutText nothing = LayoutText.parse("", Placeholder.Absent.BLANK, at, fault -> {});
                cells.add(new Prototype.Box(first + more, nothing, Optional.empty(), style));
            }
            if (box.columns() > 1) {
                merges.add(new CellRangeAddress(0, 0, first, first + box.columns() - 1));
            }
        }
        return new Prototype(
                new LayoutTag(Optional.empty(), LayoutPart.TEXT),
                List.of(new Prototype.Line(1, leastHeight, cells)),
                merges);
    }

    private XSSFCellStyle style(Box box) {
        return styles.computeIfAbsent(new Style(box.look(), box.tone()), this::create);
    }

    private XSSFCellStyle create(Style wanted) {
        XSSFCellStyle style = create(wanted.look());
        wanted.tone().ifPresent(tone -> Looks.tinted(style, tone.rgb()));
        return style;
    }

    private XSSFCellStyle create(Look look) {
        return switch (look) {
            case TITLE -> Looks.centred(looks.wrapped(looks.bold(14)));
            case REMARK -> Looks.centred(looks.wrapped(looks.italic(13)));
            case HEADING -> middle(looks.wrapped(looks.bold(13)));
            case LABEL -> looks.wrapped(looks.bold(12));
            case PLAIN -> looks.wrapped(looks.font(12));
            case HEADER -> looks.header();
            case TEXT -> left(looks.boxed(looks.font(12)));
            case CENTRED -> middle(Looks.centred(looks.boxed(looks.font(12))));
            case COUNT -> looks.formatted(middle(Looks.centred(looks.boxed(looks.font(12)))), "#,##0");
            case LINK -> left(looks.boxed(underlined()));
        };
    }

    private static XSSFCellStyle left(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return middle(style);
    }

    private static XSSFCellStyle middle(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont underlined() {
        XSSFFont font = looks.font(12);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(Looks.color("0563C1"));
        return font;
    }
}
