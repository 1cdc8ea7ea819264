package vn.tonghop.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a list of findings; each style exists once. */
final class FindingsStyles {

    final CellStyle title;
    final CellStyle bold;
    final CellStyle plain;
    final CellStyle wrapped;
    final CellStyle number;
    final CellStyle header;
    final CellStyle cell;
    /** Of a cell that leads to another one. */
    final CellStyle link;
    /** Of a cell in which the submitter writes. */
    final CellStyle entry;

    private final Map<Tone, CellStyle> tints = new EnumMap<>(Tone.class);
    private final Map<Tone, CellStyle> headings = new EnumMap<>(Tone.class);

    FindingsStyles(XSSFWorkbook workbook) {
        Looks looks = new Looks(workbook);
        title = looks.plain(looks.bold(16));
        bold = looks.plain(looks.bold(12));
        plain = looks.plain(looks.font(12));
        wrapped = looks.wrapped(looks.font(12));
        number = looks.wrapped(looks.font(12));
        number.setAlignment(HorizontalAlignment.RIGHT);
        header = looks.header();
        cell = looks.boxed(looks.font(12));
        XSSFFont blue = looks.font(12);
        blue.setUnderline(FontUnderline.SINGLE);
        blue.setColor(Looks.color("0563C1"));
        link = looks.boxed(blue);
        entry = Looks.tinted(looks.boxed(looks.font(12)), "FFF9E5");
        for (Tone tone : Tone.values()) {
            tints.put(tone, Looks.tinted(looks.boxed(looks.bold(12)), tone.rgb()));
            XSSFCellStyle heading = Looks.tinted(looks.plain(looks.bold(12)), tone.rgb());
            heading.setVerticalAlignment(VerticalAlignment.CENTER);
            headings.put(tone, heading);
        }
    }

    /** Of a cell that says what its row is. */
    CellStyle tinted(Tone tone) {
        return tints.getOrDefault(tone, cell);
    }

    /** Of a heading that runs over the cells to its right. */
    CellStyle heading(Tone tone) {
        return headings.getOrDefault(tone, bold);
    }
}
