package vn.tonghop.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook to be filled in; each style exists once. */
final class TemplateStyles {

    private static final String GIVEN = "EDEDED";
    private static final String ASKED = "FFF2CC";

    final CellStyle title;
    final CellStyle bold;
    final CellStyle wrapped;
    final CellStyle remark;
    final CellStyle link;
    final CellStyle number;
    final CellStyle rowNumber;
    final CellStyle header;
    final CellStyle label;
    private final Map<TemplateCover.Entry, CellStyle> entries = new EnumMap<>(TemplateCover.Entry.class);
    private final Map<TemplateColumn.Kind, CellStyle> cells = new EnumMap<>(TemplateColumn.Kind.class);
    private final Map<TemplateColumn.Kind, CellStyle> columns = new EnumMap<>(TemplateColumn.Kind.class);

    TemplateStyles(XSSFWorkbook workbook) {
        Looks looks = new Looks(workbook);
        title = looks.plain(looks.bold(14));
        bold = looks.plain(looks.bold(12));
        wrapped = looks.wrapped(looks.font(12));
        remark = looks.plain(looks.italic(12));
        XSSFFont underlined = looks.font(12);
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(Looks.color("0563C1"));
        link = looks.wrapped(underlined);
        number = looks.plain(looks.font(12));
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setVerticalAlignment(VerticalAlignment.TOP);
        rowNumber = Looks.centred(looks.boxed(looks.font(12)));
        header = looks.header();
        label = Looks.tinted(looks.boxed(looks.bold(12)), GIVEN);
        for (TemplateCover.Entry entry : TemplateCover.Entry.values()) {
            entries.put(entry, entry(looks, entry));
        }
        for (TemplateColumn.Kind kind : TemplateColumn.Kind.values()) {
            columns.put(kind, kind(looks, looks.wrapped(looks.font(12)), kind));
            cells.put(kind, kind(looks, looks.boxed(looks.font(12)), kind));
        }
    }

    /** Of a value on the cover. */
    CellStyle entry(TemplateCover.Entry entry) {
        return entries.getOrDefault(entry, wrapped);
    }

    /** Of a cell with borders. */
    CellStyle cell(TemplateColumn.Kind kind) {
        return cells.getOrDefault(kind, wrapped);
    }

    /** Of the cells that do not exist yet: as {@link #cell}, without borders, or the whole column would be ruled. */
    CellStyle column(TemplateColumn.Kind kind) {
        return columns.getOrDefault(kind, wrapped);
    }

    private static XSSFCellStyle entry(Looks looks, TemplateCover.Entry entry) {
        XSSFCellStyle style = looks.boxed(looks.font(12));
        style.setAlignment(HorizontalAlignment.LEFT);
        Looks.tinted(style, entry == TemplateCover.Entry.GIVEN ? GIVEN : ASKED);
        return looks.formatted(style, entry == TemplateCover.Entry.COUNT ? "0" : "@");
    }

    private static XSSFCellStyle kind(Looks looks, XSSFCellStyle style, TemplateColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> looks.formatted(style, "@");
            case SHORT_TEXT -> looks.formatted(Looks.centred(style), "@");
            case WHOLE_NUMBER -> looks.formatted(style, "#,##0");
            case NUMBER -> looks.formatted(style, "General");
        };
    }
}
