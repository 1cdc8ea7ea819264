package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;

/** Looks at the head of each sheet and says where cover, hidden sheet and forms stand, and whose workbook it is. */
final class WorkbookPlan {

    /** Columns in which a header is looked for; the search costs their square. */
    static final int MOST_COLUMNS = 256;

    /** The {@link Row#weight} of a head: far more than titles and header of a form, far less than the heap for 100 sheets. */
    private static final int HEAVIEST_HEAD = 200_000;

    private final Registers registers;
    private final Catalogue catalogue;
    private final Round fallback;

    WorkbookPlan(Registers registers, Round fallback) {
        this.registers = registers;
        this.catalogue = registers.catalogue();
        this.fallback = fallback;
    }

    ReadItem.Opened open(WorkbookReading.Source source, SubmittedWorkbook workbook) throws RefusedWorkbook {
        Map<SheetInfo, List<Row>> heads = new HashMap<>();
        for (SheetInfo sheet : workbook.sheets()) {
            heads.put(sheet, head(workbook, sheet));
        }
        Cover cover = cover(workbook.sheets(), heads);
        Map<SheetInfo, List<Row>> others = new LinkedHashMap<>();
        workbook.sheets().stream()
                .filter(sheet -> !isOurs(sheet, cover))
                .forEach(sheet -> others.put(sheet, heads.getOrDefault(sheet, List.of())));
        // what stands above the tables may tell of another round, whose forms are others
        Identification covered = Identification.of(cover, Letterhead.NONE, "", registers);
        // a header of a form of any round is no line that tells of the unit
        List<Form> owed = covered.round(catalogue).isPresent() ? owed(covered) : catalogue.forms();
        SheetSearch.Result sheets = new SheetSearch(workbook, others, cover.meta()).find(owed);
        Identification identification =
                Identification.of(cover, letterhead(others, sheets.found()), source.fileName(), registers);
        if (!owed(identification).equals(owed)) {
            sheets = new SheetSearch(workbook, others, cover.meta()).find(owed(identification));
        }
        List<SheetRemark> remarks = new ArrayList<>(sheets.remarks());
        pictures(workbook, others).forEach(remarks::add);
        return new ReadItem.Opened(
                source.submission(),
                source.fileName(),
                cover,
                identification,
                identification.round(catalogue),
                sheets.found(),
                sheets.missing(),
                strangers(others, sheets),
                remarks,
                explanations(workbook, heads, cover));
    }

    private List<Form> owed(Identification identification) {
        Round round = identification.round(catalogue).orElse(fallback);
        return catalogue.formsOf(round.report()).stream()
                .filter(form -> identification
                        .unit()
                        .map(told -> form.isOwedBy(told.value().unit()))
                        .orElse(true))
                .toList();
    }

    private static List<Explanation> explanations(
            SubmittedWorkbook workbook, Map<SheetInfo, List<Row>> heads, Cover cover) throws RefusedWorkbook {
        String findings = cover.meta().get(MetaSheet.MARKED);
        List<Row> meta = heads.entrySet().stream()
                .filter(head -> head.getKey().name().equals(MetaSheet.NAME))
                .flatMap(head -> head.getValue().stream())
                .toList();
        return findings == null ? List.of() : ExplanationSheet.read(workbook, findings, meta);
    }

    static List<Row> head(SubmittedWorkbook workbook, SheetInfo sheet) throws RefusedWorkbook {
        List<Row> head = new ArrayList<>();
        int weight = 0;
        try (SheetRows rows = workbook.rows(sheet.index())) {
            for (Row row = rows.next();
                    row != null && head.size() < most(sheet) && weight < HEAVIEST_HEAD;
                    row = rows.next()) {
                Row narrow = narrow(row);
                weight += narrow.weight();
                head.add(narrow);
            }
        }
        return head;
    }

    private static Row narrow(Row row) {
        List<Cell> cells = row.cells().stream()
                .takeWhile(cell -> cell.address().column() <= MOST_COLUMNS)
                .toList();
        return new Row(row.number(), row.hidden(), cells);
    }

    /** The hidden sheet lists a row for each column of each form. */
    private static int most(SheetInfo sheet) {
        return sheet.name().equals(MetaSheet.NAME) ? 10_000 : HeaderSearch.TOP_ROWS;
    }

    private static Letterhead letterhead(Map<SheetInfo, List<Row>> heads, List<FormSheet> forms) {
        Map<SheetInfo, Integer> tables = forms.stream()
                .collect(
                        Collectors.toMap(FormSheet::sheet, form -> form.header().firstRow()));
        Letterhead.Builder builder = new Letterhead.Builder();
        heads.forEach((sheet, rows) -> {
            Integer table = tables.get(sheet);
            if (table != null) {
                builder.aboveTable(
                        sheet, rows.stream().filter(row -> row.number() < table).toList());
            } else if (!sheet.hidden()) {
                builder.withoutTable(sheet, rows);
            }
        });
        return builder.build();
    }

    private static List<SheetInfo> strangers(Map<SheetInfo, List<Row>> heads, SheetSearch.Result sheets) {
        Set<SheetInfo> known = Stream.concat(
                        sheets.found().stream().map(FormSheet::sheet),
                        sheets.remarks().stream().flatMap(remark -> remark.sheets().stream()))
                .collect(Collectors.toSet());
        return heads.keySet().stream()
                .filter(sheet -> !sheet.hidden() && !known.contains(sheet))
                .filter(sheet -> !heads.getOrDefault(sheet, List.of()).isEmpty())
                .toList();
    }

    private static List<SheetRemark> pictures(SubmittedWorkbook workbook, Map<SheetInfo, List<Row>> heads)
            throws RefusedWorkbook {
        List<SheetRemark> pictures = new ArrayList<>();
        for (Map.Entry<SheetInfo, List<Row>> sheet : heads.entrySet()) {
            if (sheet.getValue().isEmpty()
                    && !sheet.getKey().hidden()
                    && workbook.hasDrawing(sheet.getKey().index())) {
                pictures.add(new SheetRemark(SheetRemark.Kind.PICTURE, Optional.empty(), List.of(sheet.getKey())));
            }
        }
        return pictures;
    }

    private static boolean isOurs(SheetInfo sheet, Cover cover) {
        return sheet.name().equals(MetaSheet.NAME)
                || (sheet.hidden() && sheet.name().equals(MetaSheet.CHOICES_NAME))
                || sheet.name().equals(cover.meta().get(MetaSheet.MARKED))
                || cover.sheet().filter(sheet.name()::equals).isPresent();
    }

    static Cover cover(List<SheetInfo> sheets, Map<SheetInfo, List<Row>> heads) {
        Map<CoverSheet, Cover.Line> lines = new EnumMap<>(CoverSheet.class);
        Map<String, String> meta = new HashMap<>();
        Optional<String> name = Optional.empty();
        for (SheetInfo sheet : sheets) {
            List<Row> head = heads.getOrDefault(sheet, List.of());
            if (sheet.name().equals(MetaSheet.NAME)) {
                head.forEach(row -> meta.putIfAbsent(CellText.of(row.value(1)), CellText.of(row.value(2))));
            } else if (name.isEmpty() && !sheet.hidden() && isCover(sheet)) {
                name = Optional.of(sheet.name());
                head.forEach(row -> line(row, lines));
            }
        }
        return new Cover(name, lines, meta);
    }

    private static boolean isCover(SheetInfo sheet) {
        return TextKey.FOLDED.of(sheet.name()).equals(TextKey.FOLDED.of(CoverSheet.NAME));
    }

    /** A line is a cell with a known label and, right of it, the value. */
    private static void line(Row row, Map<CoverSheet, Cover.Line> lines) {
        @Nullable CoverSheet label = null;
        String besideLabel = "";
        for (Cell cell : row.cells()) {
            String text = CellText.of(cell.value());
            if (label == null) {
                label = CoverSheet.labelled(text).orElse(null);
                int beside = Math.min(CellAddress.MAX_COLUMN, cell.address().column() + 1);
                besideLabel = new CellAddress(row.number(), beside).a1();
            } else if (!text.isEmpty()) {
                lines.putIfAbsent(label, new Cover.Line(text, cell.address().a1()));
                return;
            }
        }
        if (label != null) {
            lines.putIfAbsent(label, new Cover.Line("", besideLabel));
        }
    }
}
