package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Two readers that share no code see the same workbook. */
class PoiAgreementTest {

    private static final List<String> FORMATS =
            List.of("General", "dd/mm/yyyy", "h:mm", "0.00", "#,##0\\ \"đồng\"", "[$-42A]d/m/yyyy;@");
    private static final List<String> FONTS = List.of("Arial", ".VnTime", "VNI-Times");

    enum Content {
        TEXT,
        NUMBER,
        BOOLEAN,
        ERROR,
        BLANK,
        NUMBER_FORMULA,
        TEXT_FORMULA
    }

    record Made(int row, int column, Content content, String text, double number) {
        int format() {
            return column % FORMATS.size();
        }
    }

    record MadeSheet(boolean hidden, List<Made> cells) {}

    @Provide
    Arbitrary<List<MadeSheet>> workbooks() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("", "Nhiệm vụ", "a\r\nb", "_x0041_", " x ", "=1+1", "<&>\"'", "😀", "\t", "123"),
                Arbitraries.strings().withCharRange(' ', 'ỹ').ofMaxLength(20));
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.doubles().between(61, 80_000),
                Arbitraries.integers().between(61, 80_000).map(i -> (double) i),
                Arbitraries.doubles());
        Arbitrary<Made> cells = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Content.class),
                        texts,
                        numbers)
                .as(Made::new);
        return Combinators.combine(Arbitraries.of(true, false), cells.list().ofMaxSize(30))
                .as(MadeSheet::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 150)
    void ourReaderAndPoiSeeTheSame(@ForAll("workbooks") List<MadeSheet> made, @ForAll boolean date1904)
            throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(date1904);
            agree(made, workbook, XSSFWorkbook::new, date1904);
        }
    }

    @Property(tries = 150)
    void ourReaderAndPoiSeeTheSameInOldWorkbooks(@ForAll("workbooks") List<MadeSheet> made, @ForAll boolean date1904)
            throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            DateWindow1904Record dates = (DateWindow1904Record)
                    workbook.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid);
            dates.setWindowing((short) (date1904 ? 1 : 0));
            agree(made, workbook, HSSFWorkbook::new, date1904);
        }
    }

    private interface Opener {
        Workbook open(InputStream in) throws IOException;
    }

    private static void agree(List<MadeSheet> made, Workbook empty, Opener opener, boolean date1904) throws Exception {
        Path file = Files.createTempFile("agreement", "");
        try {
            write(made, empty, file);
            try (SubmittedWorkbook ours = ReadSheet.open(file);
                    Workbook theirs = opener.open(Files.newInputStream(file))) {
                assertThat(ours.sheets()).hasSize(theirs.getNumberOfSheets());
                for (SheetInfo sheet : ours.sheets()) {
                    Sheet other = theirs.getSheetAt(sheet.index());
                    assertThat(sheet.name()).isEqualTo(other.getSheetName());
                    assertThat(sheet.hidden()).isEqualTo(theirs.isSheetHidden(sheet.index()));
                    ReadSheet read = ReadSheet.of(ours, sheet.index());
                    assertThat(read.anomalies()).isEmpty();
                    assertThat(seen(read)).isEqualTo(seen(other, date1904));
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(List<MadeSheet> made, Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            var styles = FORMATS.stream()
                    .map(format -> {
                        var style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat().getFormat(format));
                        var font = workbook.createFont();
                        font.setFontName(FONTS.get(FORMATS.indexOf(format) % FONTS.size()));
                        style.setFont(font);
                        return style;
                    })
                    .toList();
            for (MadeSheet content : made) {
                Sheet sheet = workbook.createSheet();
                workbook.setSheetHidden(workbook.getSheetIndex(sheet), content.hidden());
                for (Made cell : content.cells()) {
                    var row = sheet.getRow(cell.row()) == null ? sheet.createRow(cell.row()) : sheet.getRow(cell.row());
                    row.setZeroHeight(cell.row() % 3 == 0);
                    Cell target = row.createCell(cell.column());
                    target.setCellStyle(styles.get(cell.format()));
                    fill(target, cell);
                }
            }
            workbook.write(out);
        }
    }

    private static void fill(Cell target, Made cell) {
        switch (cell.content()) {
            case TEXT -> target.setCellValue(cell.text());
            case NUMBER -> target.setCellValue(cell.number());
            case BOOLEAN -> target.setCellValue(cell.row() % 2 == 0);
            case ERROR -> setError(target);
            case BLANK -> target.setBlank();
            case NUMBER_FORMULA -> {
                target.setCellFormula("A1+1");
                target.setCellValue(cell.number());
            }
            case TEXT_FORMULA -> {
                target.setCellFormula("A1&\"x\"");
                target.setCellValue(cell.text());
            }
        }
    }

    private static void setError(Cell target) {
        if (target instanceof HSSFCell old) {
            old.setCellErrorValue(FormulaError.REF);
        } else {
            ((XSSFCell) target).setCellErrorValue(FormulaError.REF);
        }
    }

    /** Address to value, font, formula and hidden row, in words. */
    private static Map<String, String> seen(ReadSheet sheet) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            for (vn.tonghop.workbook.Cell cell : row.cells()) {
                seen.put(cell.address().a1(), words(cell.value(), cell.font(), cell.formula(), row.hidden()));
            }
        }
        return seen;
    }

    private static Map<String, String> seen(Sheet sheet, boolean date1904) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (var row : sheet) {
            for (var cell : row) {
                CellValue value = value(cell, date1904);
                if (!value.equals(CellValue.EMPTY)) {
                    String font = sheet.getWorkbook()
                            .getFontAt(cell.getCellStyle().getFontIndex())
                            .getFontName();
                    boolean formula = cell.getCellType() == CellType.FORMULA;
                    seen.put(cell.getAddress().formatAsString(), words(value, font, formula, row.getZeroHeight()));
                }
            }
        }
        return seen;
    }

    private static String words(CellValue value, @Nullable String font, boolean formula, boolean hidden) {
        String shown = value instanceof CellValue.Numeric number
                ? "Numeric " + number.value().doubleValue()
                : value.toString();
        return shown + " " + font + " " + formula + " " + hidden;
    }

    private static CellValue value(Cell cell, boolean date1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                cell.getStringCellValue().isEmpty() ? CellValue.EMPTY : new CellValue.Text(cell.getStringCellValue());
            case BOOLEAN -> new CellValue.Bool(cell.getBooleanCellValue());
            case ERROR ->
                new CellValue.ErrorValue(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> number(cell, date1904);
            default -> CellValue.EMPTY;
        };
    }

    private static CellValue number(Cell cell, boolean date1904) {
        double number = cell.getNumericCellValue();
        if (cell instanceof HSSFCell
                && cell.getCellType() == CellType.FORMULA
                && Double.doubleToLongBits(number) == 0) {
            // POI leaves a formula that nobody calculated at zero, and marks it so
            return CellValue.MISSING_RESULT;
        }
        boolean inRange = number >= 0 && number < (date1904 ? 2_957_004 : 2_958_466);
        boolean falseLeapDay = !date1904 && Math.floor(number) == 60;
        return DateUtil.isCellDateFormatted(cell) && inRange && !falseLeapDay
                ? new CellValue.Date(DateUtil.getLocalDateTime(number, date1904))
                : new CellValue.Numeric(BigDecimal.valueOf(number));
    }
}
