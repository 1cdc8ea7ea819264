package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.CellStyles.CellStyle;

/** Reads one {@code c} element after the other; the cursor stands on it. */
final class CellReader {

    /** Excel's own limit on the text of a cell. */
    static final int MAX_CELL_TEXT = 32_767;

    private final XmlPart xml;
    private final CellMeanings meanings;
    private final Anomalies anomalies;
    private final RichText inline;
    private CellType type = CellType.NUMBER;
    private int style;
    private int column;
    private @Nullable String runFont;
    private List<FontRun> runs = List.of();

    CellReader(XmlPart xml, CellMeanings meanings, Anomalies anomalies, ReadLimits limits) {
        this.xml = xml;
        this.meanings = meanings;
        this.anomalies = anomalies;
        this.inline = new RichText(limits);
    }

    /**
     * Reads the attributes.
     *
     * @param row the number of the row that the cell stands in
     * @param previous column of the cell before it; 0 at the start of the row
     * @return the column, from 1 and not bounded by the grid; -1 when the cell names a place that is not in its row
     */
    int readPlace(int row, int previous) throws RefusedWorkbook {
        type = CellType.NUMBER;
        style = 0;
        column = previous + 1;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = xml.attribute(i).columnIn(row);
                case "s" -> style = xml.attribute(i).asCount();
                case "t" -> type = CellType.of(xml.attribute(i));
                default -> {}
            }
        }
        return column;
    }

    /** Reads the content; null when the cell is empty. */
    @Nullable
    Cell readContent(CellAddress address) throws RefusedWorkbook {
        boolean formula = false;
        CellValue value = null;
        runFont = null;
        runs = List.of();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "f" -> formula = true;
                case "v" -> value = value(xml.text(), address);
                case "is" -> value = inlineText(address);
                default -> {}
            }
        }
        if (value == null) {
            value = formula ? CellValue.MISSING_RESULT : CellValue.EMPTY;
        }
        if (value instanceof CellValue.Empty) {
            return null;
        }
        CellStyle look = meanings.style(style);
        return new Cell(address, value, runFont == null ? look.font() : runFont, runs, formula, look.struck());
    }

    /** Null when the element is there but holds no value: an empty number is no zero. */
    private @Nullable CellValue value(TextBuffer raw, CellAddress address) {
        if (type.isText()) {
            raw.unescape(0);
            return text(raw.toString(), address);
        }
        raw.trim();
        if (raw.length() == 0) {
            return null;
        }
        return switch (type) {
            case SHARED_STRING -> shared(raw, address);
            case BOOLEAN -> bool(raw.toString(), address);
            case ERROR -> new CellValue.ErrorValue(raw.toString());
            case ISO_DATE -> isoDate(raw.toString(), address);
            default -> number(raw, address);
        };
    }

    private CellValue inlineText(CellAddress address) throws RefusedWorkbook {
        inline.read(xml);
        runFont = inline.font();
        runs = inline.runs();
        return text(inline.text().toString(), address);
    }

    private CellValue text(String text, CellAddress address) {
        if (text.isEmpty()) {
            return CellValue.EMPTY;
        }
        return withinCell(new CellValue.Text(text), address);
    }

    /** Excel never writes more, and thousands of cells may share one such text: its beginning is enough to find it by. */
    private CellValue withinCell(CellValue.Text value, CellAddress address) {
        String text = value.text();
        if (text.length() <= MAX_CELL_TEXT) {
            return value;
        }
        anomalies.add(SheetAnomaly.Kind.TEXT_TOO_LONG_FOR_CELL, address, text);
        int end = Character.isHighSurrogate(text.charAt(MAX_CELL_TEXT - 1)) ? MAX_CELL_TEXT - 1 : MAX_CELL_TEXT;
        return new CellValue.Text(text.substring(0, end));
    }

    private CellValue shared(TextBuffer raw, CellAddress address) {
        int index = raw.asCount();
        SharedStrings strings = meanings.strings();
        if (index < 0 || index >= strings.size()) {
            return lost(SheetAnomaly.Kind.SHARED_STRING_MISSING, address, raw.toString());
        }
        CellValue value = strings.value(index);
        if (value instanceof CellValue.Text text) {
            runFont = strings.font(index);
            runs = strings.runs(index);
            return withinCell(text, address);
        }
        return value;
    }

    private CellValue number(TextBuffer raw, CellAddress address) {
        BigDecimal value = raw.asDecimal();
        if (value == null) {
            return lost(SheetAnomaly.Kind.NUMBER_NOT_FINITE, address, raw.toString());
        }
        return meanings.number(value, style);
    }

    private CellValue bool(String raw, CellAddress address) {
        return switch (raw) {
            case "1", "true" -> new CellValue.Bool(true);
            case "0", "false" -> new CellValue.Bool(false);
            default -> lost(SheetAnomaly.Kind.NUMBER_NOT_FINITE, address, raw);
        };
    }

    private CellValue isoDate(String raw, CellAddress address) {
        try {
            return new CellValue.Date(parse(raw));
        } catch (DateTimeException e) {
            return lost(SheetAnomaly.Kind.NUMBER_NOT_FINITE, address, raw);
        }
    }

    /** A sheet knows no time zone: the wall clock of the text counts. */
    private static LocalDateTime parse(String raw) {
        if (raw.indexOf('T') < 0) {
            return LocalDate.parse(raw).atStartOfDay();
        }
        int afterTime = raw.indexOf('T') + 1;
        boolean zoned = raw.endsWith("Z") || raw.indexOf('+', afterTime) > 0 || raw.indexOf('-', afterTime) > 0;
        return zoned ? OffsetDateTime.parse(raw).toLocalDateTime() : LocalDateTime.parse(raw);
    }

    /** There was a value and it cannot be told: not empty, and never zero. */
    private CellValue lost(SheetAnomaly.Kind kind, CellAddress address, String raw) {
        anomalies.add(kind, address, raw);
        return CellValue.MISSING_RESULT;
    }
}
