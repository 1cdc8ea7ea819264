package vn.tonghop.appendix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Block;
import vn.tonghop.catalogue.FileContent;
import vn.tonghop.catalogue.Section;
import vn.tonghop.catalogue.SqlText;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.ConsolidatedBlock;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.consolidation.Gap;
import vn.tonghop.submission.RowIds;

/** The consolidated six-month report of 2023, and the tables that its paper original shows. */
final class SixMonths {

    static final Map<String, String> FACTS = Map.of(
            "period", "6 tháng đầu năm 2023",
            "year", "2023",
            "quarters", "Quý I và II/2023",
            "agency_short", "Sở Khoa học và Công nghệ",
            "agency", "Sở Khoa học và Công nghệ");

    /** Number and day are left for the registry. */
    private static final String ATTACHED =
            "(Kèm theo Báo cáo số              /BC-SKHCN  ngày       /       /2023 của Sở Khoa học và Công nghệ)";

    private static final List<Section> QUARTERS = List.of(
            new Section("q1", "Quý I/2023", Set.of()),
            new Section("q2", "Quý II/2023", Set.of()),
            new Section("year", "Nhiệm vụ cả năm 2023 (đã thực hiện trong Quý I và II/2023)", Set.of()));
    private static final List<Section> ORIGINS = List.of(
            new Section("van-ban", "Nhiệm vụ giao tại các Quyết định, Kế hoạch, Công văn... của UBND tỉnh", Set.of()),
            new Section("ket-luan", "Nhiệm vụ giao tại các Thông báo Kết luận của Lãnh đạo UBND tỉnh", Set.of()));

    private final List<Gap> gaps;

    private SixMonths(List<Gap> gaps) {
        this.gaps = gaps;
    }

    static List<ConsolidatedAppendix> complete() {
        return lacking(List.of());
    }

    static List<ConsolidatedAppendix> lacking(List<Gap> gaps) {
        SixMonths report = new SixMonths(gaps);
        return List.of(report.programme(), report.assigned());
    }

    static Map<String, Set<String>> columns(String appendix) {
        return appendix.equals("phu-luc-iii")
                ? Map.of(
                        "ket-qua",
                        Set.of("noi_dung", "don_vi_chu_tri", "ket_qua", "kho_khan", "giao", "dang_lam", "qua_han"),
                        "qua-han",
                        Set.of("noi_dung", "don_vi_chu_tri", "du_kien", "giai_trinh"))
                : Map.of(
                        "tong-hop",
                        Set.of("giao", "da_xong", "xong_qua_han", "chua_xong", "kho_khan"),
                        "qua-han-da-xong",
                        Set.of("van_ban", "noi_dung", "thoi_han", "xong", "giai_trinh"),
                        "qua-han-chua-xong",
                        Set.of("van_ban", "noi_dung", "tinh_hinh", "du_kien", "giai_trinh"));
    }

    /** The lines of a sheet as the paper original shows them, without empty cells at the end. */
    static List<List<String>> printed(String appendix) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(ATTACHED));
        for (JsonNode table : golden().path("tables")) {
            if (table.path("id").asString().startsWith(appendix + ".")) {
                table.path("title").forEach(title -> lines.add(List.of(title.asString())));
                lines.add(List.of(table.path("heading").asString()));
                if (table.has("sentence")) {
                    lines.add(List.of(table.path("sentence").asString()));
                }
                lines.add(texts(table.path("headers")));
                table.path("rows").forEach(row -> lines.add(texts(row)));
            }
        }
        return lines;
    }

    private ConsolidatedAppendix programme() {
        List<ConsolidatedRow> rows = new ArrayList<>();
        for (int line : new int[] {5, 6}) {
            List<String> cells = cells("III.I", line);
            rows.add(row(
                    "year",
                    List.of("noi_dung", "don_vi_chu_tri", "ket_qua", "kho_khan", "giao", "dang_lam", "qua_han"),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    1L,
                    1L,
                    0L));
        }
        return appendix(
                "phu-luc-iii",
                "Phụ lục III",
                List.of(
                        "Phụ lục III",
                        "BÁO CÁO TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ TRONG CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM"
                                + " CỦA UBND TỈNH {PERIOD}",
                        "(Theo Quyết định số 109/QĐ-UBND ngày 16/01/2023 và Quyết định số 195/QĐ-UBND ngày 07/02/2023"
                                + " của UBND tỉnh)"),
                List.of(block("ket-qua", QUARTERS, rows), block("qua-han", List.of(), List.of())));
    }

    private ConsolidatedAppendix assigned() {
        String difficulties = cells("IV.I", 1).get(5);
        ConsolidatedRow totals = row(
                "van-ban",
                List.of("giao", "da_xong", "xong_qua_han", "chua_xong", "kho_khan"),
                58L,
                45L,
                3L,
                0L,
                difficulties);
        List<List<LocalDate>> dates = List.of(
                List.of(LocalDate.of(2023, 4, 10), LocalDate.of(2023, 4, 11)),
                List.of(LocalDate.of(2023, 1, 14), LocalDate.of(2023, 1, 31)),
                List.of(LocalDate.of(2022, 12, 21), LocalDate.of(2022, 12, 22)));
        List<ConsolidatedRow> late = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            List<String> cells = cells("IV.II", i + 1);
            late.add(row(
                    "van-ban",
                    List.of("van_ban", "noi_dung", "thoi_han", "xong", "giai_trinh"),
                    cells.get(1),
                    cells.get(2),
                    dates.get(i).get(0),
                    dates.get(i).get(1),
                    cells.get(5)));
        }
        return appendix(
                "phu-luc-iv",
                "Phụ lục IV",
                List.of(
                        "Phụ lục IV",
                        "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO",
                        "{PERIOD}"),
                List.of(
                        block("tong-hop", ORIGINS, List.of(totals)),
                        block("qua-han-da-xong", ORIGINS, late),
                        block("qua-han-chua-xong", ORIGINS, List.of())));
    }

    static ConsolidatedRow row(String section, List<String> columns, Object... values) {
        Map<String, Object> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            byColumn.put(columns.get(i), values[i]);
        }
        return new ConsolidatedRow(Optional.of(section), byColumn, RowIds.NONE, Map.of());
    }

    private ConsolidatedBlock block(String id, List<Section> sections, List<ConsolidatedRow> rows) {
        return new ConsolidatedBlock(declared(id, sections), sections, rows, gaps, ConsolidatedBlock.Basis.REPORTS);
    }

    static Block declared(String id, List<Section> sections) {
        return new Block(
                id,
                sections.isEmpty() ? Optional.empty() : Optional.of("nhom"),
                sections,
                Optional.of("stt"),
                "",
                Map.of(),
                Set.of(),
                new SqlText(id + ".sql", 1, "select 1"));
    }

    private static ConsolidatedAppendix appendix(
            String id, String sheet, List<String> title, List<ConsolidatedBlock> blocks) {
        List<Block> declared = blocks.stream().map(ConsolidatedBlock::block).toList();
        return new ConsolidatedAppendix(declared(sheet, title, declared, layout(id)), blocks);
    }

    static Appendix declared(String sheet, List<String> title, List<Block> blocks, FileContent layout) {
        return new Appendix(
                layout.path().split("/", -1)[1],
                sheet,
                Appendix.Use.REPORT,
                Set.of("6-thang"),
                title,
                blocks,
                Optional.empty(),
                layout,
                Optional.empty(),
                List.of());
    }

    private static FileContent layout(String appendix) {
        String path = "appendices/" + appendix + "/layout.xlsx";
        try (InputStream in = Objects.requireNonNull(SixMonths.class.getResourceAsStream("/catalogue/" + path), path)) {
            return new FileContent(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String table, int line) {
        for (JsonNode node : golden().path("tables")) {
            if (node.path("id").asString().equals(table)) {
                List<String> cells = new ArrayList<>();
                node.path("rows").path(line).forEach(cell -> cells.add(cell.asString()));
                return cells;
            }
        }
        throw new IllegalArgumentException(table);
    }

    private static List<String> texts(JsonNode cells) {
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell.asString()));
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private static JsonNode golden() {
        return new ObjectMapper().readTree(SixMonths.class.getResourceAsStream("six-months-2023.json"));
    }
}
