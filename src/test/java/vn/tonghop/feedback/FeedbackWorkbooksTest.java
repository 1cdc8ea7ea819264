package vn.tonghop.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.feedback.FormVerdict.Outcome;
import vn.tonghop.feedback.FormVerdict.Rows;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.RawWorkbook;
import vn.tonghop.workbook.ReadLimits;

class FeedbackWorkbooksTest {

    private static final int PLACE = 4;
    private static final int MESSAGE = 5;
    private static final int VALUE = 6;
    private static final int CODE = 8;

    @TempDir
    Path folder;

    @Test
    void nothingButTheWholeFileIsLeftInTheFolder() throws IOException {
        Path file = written(List.of(), 0);

        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void errorsComeFirstAndThenTheOrderOfTheWorkbook() throws IOException {
        List<Finding> findings = List.of(
                Finding.note("a-note", "x").in("giao").at("Giao", 5, "B5").build(),
                Finding.warning("a-warning", "x").in("giao").at("Giao", 5, "C5").build(),
                Finding.error("second-form", "x")
                        .in("kho-khan")
                        .at("Khó khăn", 2, "B2")
                        .build(),
                Finding.error("far-column", "x").in("giao").at("Giao", 7, "AA7").build(),
                Finding.error("near-column", "x").in("giao").at("Giao", 7, "C7").build(),
                Finding.error("row-only", "x").in("giao").at("Giao", 6).build(),
                Finding.error("whole-file", "x").build());
        List<Row> lines = lines(written(findings, 0));
        assertThat(lines.stream().map(row -> row.getCellText(CODE)))
                .containsExactly(
                        "whole-file", "row-only", "near-column", "far-column", "second-form", "a-warning", "a-note");
        assertThat(lines.stream().map(row -> row.getCellText(PLACE)))
                .containsExactly("", "dòng 6", "C7", "AA7", "B2", "C5", "B5");
        assertThat(lines.stream().map(row -> row.getCellText(0))).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void aThousandAreListedAndTheRestIsCounted() throws IOException {
        List<Finding> findings = new ArrayList<>();
        IntStream.rangeClosed(1, 900)
                .forEach(i -> findings.add(
                        Finding.warning("a-warning", "x" + i).at("Giao", i).build()));
        IntStream.rangeClosed(1, 150)
                .forEach(i -> findings.add(
                        Finding.error("an-error", "x" + i).at("Giao", i).build()));
        Path file = written(findings, 7);
        List<Row> lines = lines(file);
        assertThat(lines).hasSize(1_000);
        assertThat(lines.subList(0, 150)).allMatch(row -> row.getCellText(CODE).equals("an-error"));
        assertThat(lines.subList(150, 1_000))
                .allMatch(row -> row.getCellText(CODE).equals("a-warning"));
        List<Row> all = rows(file);
        assertThat(all.get(all.size() - 1).getCellText(0)).contains("1000").contains("57");
    }

    @Test
    void theSameFaultInManyRowsIsToldOnceWithItsCells() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int row : new int[] {5, 6, 7, 9}) {
            findings.add(Finding.error("not-a-date", "\"ngày " + row + "\" không phải ngày")
                    .in("giao")
                    .on("thoi_han")
                    .at("Giao", row, "G" + row)
                    .found("ngày " + row)
                    .build());
        }
        findings.add(Finding.error("not-a-date", "\"x\" không phải ngày")
                .in("giao")
                .on("hoan_thanh")
                .at("Giao", 5, "H5")
                .found("x")
                .build());
        List<Row> lines = lines(written(findings, 0));

        assertThat(lines.stream().map(row -> row.getCellText(PLACE))).containsExactly("G5:G7, G9", "H5");
        assertThat(lines.get(0).getCellText(MESSAGE)).isEqualTo("\"…\" không phải ngày");
        assertThat(lines.get(0).getCellText(VALUE)).isEqualTo("ngày 5; ngày 6; ngày 7; …");
        assertThat(lines.get(1).getCellText(MESSAGE)).isEqualTo("\"x\" không phải ngày");
    }

    @Test
    void whatFollowsFromAGraverFaultOfTheSameCellIsHidden() throws IOException {
        List<Finding> findings = List.of(
                Finding.warning("unknown-column", "x")
                        .in("giao")
                        .at("Giao", 4, "G4")
                        .build(),
                Finding.error("missing-column", "x")
                        .in("giao")
                        .at("Giao", 4, "G4")
                        .build(),
                Finding.warning("unknown-column", "x")
                        .in("giao")
                        .at("Khác", 4, "G4")
                        .build());
        Path file = written(findings, 0);

        assertThat(lines(file).stream().map(row -> row.getCellText(CODE)))
                .containsExactly("missing-column", "unknown-column");
        List<Row> all = rows(file);
        assertThat(all.get(all.size() - 1).getCellText(0)).startsWith("Có 1 nội dung");
    }

    @Test
    void submittedTextNeverBecomesAFormula() throws IOException {
        List<Finding> findings = List.of(Finding.of(Severity.ERROR, "not-a-date", "=1+1")
                .in("giao")
                .on("thoi_han")
                .at("=cmd", 5, "B5")
                .found("=HYPERLINK(\"http://x\")")
                .expected("+1")
                .build());
        Path file = written(findings, 0);
        assertThat(lines(file).get(0).getCellText(VALUE)).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(rows(file).stream().flatMap(Row::stream))
                .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
    }

    @Test
    void aLongValueIsCutAndSaysSo() throws IOException {
        List<Finding> findings =
                List.of(Finding.error("too-long", "x").found("ă".repeat(40_000)).build());
        assertThat(lines(written(findings, 0)).get(0).getCellText(VALUE))
                .hasSize(301)
                .endsWith("…");
    }

    @Test
    void everyFormHasItsVerdictAndItsRows() throws IOException {
        List<String> texts = rows(written(List.of(), 0)).stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                .map(cell -> cell.asString())
                .toList();
        assertThat(texts)
                .contains("Nhiệm vụ được giao", "Chưa được chấp nhận", "2 lỗi, 1 cảnh báo, 0 ghi chú")
                .contains("Đọc 15 = dùng 12 + bị loại 2 + để riêng 1")
                .contains("Khó khăn, vướng mắc", "Được chấp nhận", "Được chấp nhận 1/2 biểu")
                .contains("09:05 ngày 20/6/2023");
    }

    @Test
    void rowsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rows(3, 1, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormVerdict("a", "A", Outcome.ACCEPTED, 1, 0, 0, new Rows(0, 0, 0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> feedback("../x", List.of(), 0));
    }

    @Test
    void englishReadersGetEnglishWordsWhateverTheMachineSpeaks() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(sheetName(written(List.of(), 0))).isEqualTo("KẾT QUẢ KIỂM TRA");
            Path english = folder.resolve("en.xlsx");
            new FeedbackWorkbooks(Locale.ENGLISH).write(feedback("qlkh", List.of(), 0), english);
            assertThat(sheetName(english)).isEqualTo("FINDINGS");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFileWhoseRowsStandOutOfOrderComesBackAsAListThatSaysWhy() throws IOException {
        Path sent = new RawWorkbook()
                .rows("<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>")
                .write(folder);
        Path file = folder.resolve("list.xlsx");
        new FeedbackWorkbooks(Locale.forLanguageTag("vi"))
                .write(feedback("qlkh", List.of(), 0), sent, ReadLimits.DEFAULT, file);

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets()).hasSize(1);
        }
        assertThat(rows(file).stream().flatMap(Row::stream))
                .anyMatch(cell -> cell != null && cell.getText().contains("xếp không theo thứ tự"));
    }

    private Path written(List<Finding> findings, int notKept) throws IOException {
        Path file = folder.resolve("phan-hoi").resolve("qlkh-1.xlsx");
        new FeedbackWorkbooks(Locale.forLanguageTag("vi")).write(feedback("qlkh", findings, notKept), file);
        return file;
    }

    @Test
    void asksForTheFileByTheDueDateAndAfterItAtOnce() throws IOException {
        assertThat(texts(LocalDate.of(2023, 6, 22)))
                .anyMatch(text -> text.contains("gửi lại cả tệp chậm nhất là ngày 22/6/2023"));
        assertThat(texts(LocalDate.of(2023, 6, 23)))
                .anyMatch(text -> text.contains("gửi lại cả tệp ngay, vì đã quá hạn gửi (ngày 22/6/2023)"))
                .noneMatch(text -> text.contains("chậm nhất"));
    }

    private List<String> texts(LocalDate today) throws IOException {
        Path file = folder.resolve(today + ".xlsx");
        new FeedbackWorkbooks(Locale.forLanguageTag("vi")).write(feedback("qlkh", List.of(), 0, today), file);
        return rows(file).stream()
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .map(Cell::getText)
                .toList();
    }

    private static Feedback feedback(String unit, List<Finding> findings, int notKept) {
        return feedback(unit, findings, notKept, LocalDate.of(2023, 6, 20));
    }

    private static Feedback feedback(String unit, List<Finding> findings, int notKept, LocalDate today) {
        return new Feedback(
                "SỞ THÍ DỤ",
                unit,
                "Phòng Quản lý",
                "Báo cáo 6 tháng, 6 tháng đầu năm 2023",
                "=bao cao.xlsx",
                2,
                LocalDateTime.of(2023, 6, 20, 9, 5),
                LocalDate.of(2023, 6, 22),
                today,
                List.of(
                        new FormVerdict(
                                "giao", "Nhiệm vụ được giao", Outcome.NOT_ACCEPTED, 2, 1, 0, new Rows(15, 12, 2, 1)),
                        new FormVerdict(
                                "kho-khan", "Khó khăn, vướng mắc", Outcome.ACCEPTED, 0, 0, 0, new Rows(2, 2, 0, 0))),
                findings,
                notKept,
                Map.of(),
                Answers.NONE);
    }

    /** The rows of the findings: those with a code. */
    private static List<Row> lines(Path file) throws IOException {
        return rows(file).stream()
                .filter(row -> row.getCellCount() > CODE
                        && row.getCellText(CODE).matches("[a-z-]+")
                        && row.getCellText(0).matches("\\d+"))
                .toList();
    }

    private static List<Row> rows(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String sheetName(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getFirstSheet().getName();
        }
    }
}
