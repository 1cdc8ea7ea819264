package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One table sent in each format is one table read. */
class SameTableTest {

    private static final int COLUMNS = 4;

    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.of("Nhiệm vụ số 47", "Đề án \"A\"", "a\nb", "1,5; 2,5", "=1+1", "", "x\ty", "Ủy ban")
                        .map(text -> (Object) text),
                Arbitraries.strings()
                        .withChars("aăâbdđeêoôơuưyắặộỡữỷ ,;\"\t")
                        .ofMaxLength(12)
                        .map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) BigDecimal.valueOf(number)),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                        .ofScale(6)
                        .map(number -> (Object) number),
                Arbitraries.integers().between(0, 40_000).map(day ->
                        (Object) LocalDate.of(1950, 1, 1).plusDays(day)),
                Arbitraries.of(true, false).map(flag -> (Object) flag));
        return values.list().ofSize(COLUMNS).list().ofMinSize(1).ofMaxSize(20);
    }

    @Property(tries = 100)
    void oldAndNewWorkbooksHoldTheSameValues(@ForAll("tables") List<List<Object>> table) throws Exception {
        try (XSSFWorkbook recent = new XSSFWorkbook();
                HSSFWorkbook old = new HSSFWorkbook()) {
            assertThat(read(written(old, table), SameTableTest::exact))
                    .isEqualTo(read(written(recent, table), SameTableTest::exact));
        }
    }

    @Property(tries = 100)
    void textHoldsTheSameWordsInEveryEncodingAndWithEverySeparator(
            @ForAll("tables") List<List<Object>> table, @ForAll("separators") char separator) throws Exception {
        String header = "Số;Tên đơn vị;Hạn;Ghi chú\n".replace(';', separator);
        String text = header
                + table.stream()
                        .map(row -> row.stream().map(SameTableTest::quoted).collect(Collectors.joining("" + separator)))
                        .collect(Collectors.joining("\r\n"));
        Map<String, String> expected = new LinkedHashMap<>();
        put(expected, 1, List.of("Số", "Tên đơn vị", "Hạn", "Ghi chú"));
        for (int i = 0; i < table.size(); i++) {
            put(expected, i + 2, table.get(i));
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(text.getBytes(charset), SameTableTest::words)).isEqualTo(expected);
            assertThat(read(("\uFEFF" + text).getBytes(charset), SameTableTest::words))
                    .isEqualTo(expected);
        }
        assertThat(read(Tones.windows1258(text), SameTableTest::words)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    private static void put(Map<String, String> expected, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            String words = values.get(column).toString();
            if (!words.isEmpty()) {
                expected.put(new CellAddress(row, column + 1).a1(), words);
            }
        }
    }

    private static String quoted(Object value) {
        return "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }

    private static byte[] written(Workbook workbook, List<List<Object>> table) throws IOException {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        var sheet = workbook.createSheet();
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Cell cell = (column == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
                Object value = table.get(row).get(column);
                if (value instanceof String text) {
                    cell.setCellValue(text);
                } else if (value instanceof BigDecimal number) {
                    cell.setCellValue(number.doubleValue());
                } else if (value instanceof LocalDate day) {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                } else {
                    cell.setCellValue((Boolean) value);
                }
            }
        }
        var bytes = new java.io.ByteArrayOutputStream();
        workbook.write((OutputStream) bytes);
        return bytes.toByteArray();
    }

    private interface Showing {
        String show(CellValue value);
    }

    private static Map<String, String> read(byte[] content, Showing showing) throws Exception {
        Path file = Files.write(Files.createTempFile("table", ""), content);
        try (SubmittedWorkbook workbook = ReadSheet.open(file)) {
            Map<String, String> seen = new LinkedHashMap<>();
            ReadSheet.of(workbook, 0).values().forEach((place, value) -> seen.put(place, showing.show(value)));
            return seen;
        } finally {
            Files.delete(file);
        }
    }

    private static String exact(CellValue value) {
        return value instanceof CellValue.Numeric number
                ? "Numeric " + number.value().stripTrailingZeros()
                : value.toString();
    }

    private static String words(CellValue value) {
        return ((CellValue.Text) value).text();
    }
}
