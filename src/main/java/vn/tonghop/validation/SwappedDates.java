package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.FieldType;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Reading;
import vn.tonghop.text.Spelling;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/**
 * Finds columns whose days and months were swapped. Excel on a machine set to English takes 10/4/2023 for 4 October and
 * leaves 14/01/2023 as text, so a column with real dates of days up to 12 only, beside text dates of days above 12, is the
 * trace of it. Single cells tell nothing: the column decides. Keeps a few examples a column, however long it is.
 */
final class SwappedDates {

    private static final int MOST_EXAMPLES = 5;
    private static final int MONTHS = 12;

    /** What an English Excel would have taken for a date, had there been such a month. */
    private static final Pattern TYPED = Pattern.compile("\\d{1,2} ?[/-] ?\\d{1,2} ?[/-] ?(?:\\d{4}|\\d{2})");

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** What is known of one column. */
    private static final class Column {
        final FormSheet sheet;
        final Field field;
        final List<String> dateCells = new ArrayList<>();
        final List<String> textCells = new ArrayList<>();
        int dates;
        boolean beyondMonths;
        int firstRow;

        @Nullable
        LocalDate first;

        Column(FormSheet sheet, Field field) {
            this.sheet = sheet;
            this.field = field;
        }

        void date(LocalDate day, CellAddress at) {
            if (day.getDayOfMonth() > MONTHS) {
                beyondMonths = true;
            } else if (day.getDayOfMonth() != day.getMonthValue()) {
                // the fifth of May is the fifth of May either way
                dates++;
                example(dateCells, at);
                if (first == null) {
                    first = day;
                    firstRow = at.row();
                }
            }
        }

        static void example(List<String> cells, CellAddress at) {
            if (cells.size() < MOST_EXAMPLES) {
                cells.add(at.a1());
            }
        }
    }

    void add(FormSheet sheet, List<Row> rows) {
        for (Field field : sheet.form().fields().values()) {
            boolean holdsDays = field.type() == FieldType.DATE || field.type() == FieldType.DATE_OR_PERIOD;
            Integer place = sheet.columns().get(field.key());
            if (holdsDays && place != null) {
                Column column = columns.computeIfAbsent(
                        sheet.form().id() + " " + field.key(), none -> new Column(sheet, field));
                rows.forEach(row -> look(column, row.value(place), new CellAddress(row.number(), place)));
            }
        }
    }

    private static void look(Column column, CellValue value, CellAddress at) {
        if (value instanceof CellValue.Date date) {
            column.date(date.value().toLocalDate(), at);
        } else if (value instanceof CellValue.Numeric number) {
            LocalDate day = column.sheet.sheet().dates().plausibleDayOf(number.value());
            if (day != null) {
                column.date(day, at);
            }
        } else if (value instanceof CellValue.Text text && column.textCells.size() < MOST_EXAMPLES) {
            String clean = Spelling.clean(text.text());
            boolean typed = TYPED.matcher(clean).matches();
            if (typed
                    && Dates.read(clean) instanceof Reading.Understood<LocalDate> day
                    && day.value().getDayOfMonth() > MONTHS) {
                Column.example(column.textCells, at);
            }
        }
    }

    /** At the end of a file: one finding for each column, at its first cell that may be wrong. */
    List<Finding> conclude() {
        return columns.values().stream()
                .flatMap(column -> finding(column).stream())
                .toList();
    }

    private static Optional<Finding> finding(Column column) {
        LocalDate first = column.first;
        if (first == null || column.beyondMonths || column.textCells.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("field", column.field.label());
        facts.put("count", Integer.toString(column.dates));
        facts.put("cells", listed(column.dateCells, column.dates > column.dateCells.size()));
        facts.put("texts", listed(column.textCells, column.textCells.size() == MOST_EXAMPLES));
        facts.put("value", Dates.decree(first));
        facts.put("expected", Dates.decree(swapped(first)));
        return Optional.of(
                Place.cell(column.sheet, column.firstRow, column.field).finding(FindingCode.SWAPPED_DATES, facts));
    }

    /** A day up to 12 has a month of its number, and every month has such a day. */
    private static LocalDate swapped(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    private static String listed(List<String> cells, boolean more) {
        return String.join(", ", cells) + (more ? " …" : "");
    }
}
