package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
        Path file = Files.createTempFile("agreement", ".xlsx");
        try {
            write(made, date1904, file);
            PoiComparison compared = Objects.requireNonNull(PoiComparison.of(file));
            assertThat(compared.faults()).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    private static void write(List<MadeSheet> made, boolean date1904, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(date1904);
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
                XSSFSheet sheet = workbook.createSheet();
                workbook.setSheetHidden(workbook.getSheetIndex(sheet), content.hidden());
                for (Made cell : content.cells()) {
                    XSSFRow row =
                            sheet.getRow(cell.row()) == null ? sheet.createRow(cell.row()) : sheet.getRow(cell.row());
                    row.setZeroHeight(cell.row() % 3 == 0);
                    XSSFCell target = row.createCell(cell.column());
                    target.setCellStyle(styles.get(cell.format()));
                    fill(target, cell);
                }
            }
            workbook.write(out);
        }
    }

    private static void fill(XSSFCell target, Made cell) {
        switch (cell.content()) {
            case TEXT -> target.setCellValue(cell.text());
            case NUMBER -> target.setCellValue(cell.number());
            case BOOLEAN -> target.setCellValue(cell.row() % 2 == 0);
            case ERROR -> target.setCellErrorValue(FormulaError.REF.getCode());
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
}
