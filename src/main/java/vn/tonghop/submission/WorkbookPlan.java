package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Looks at the head of each sheet and says where cover, hidden sheet and forms stand. */
final class WorkbookPlan {

    private final Catalogue catalogue;
    private final Round fallback;

    WorkbookPlan(Catalogue catalogue, Round fallback) {
        this.catalogue = catalogue;
        this.fallback = fallback;
    }

    ReadItem.Opened open(WorkbookReading.Source source, SubmittedWorkbook workbook) throws RefusedWorkbook {
        Map<SheetInfo, List<Row>> heads = new HashMap<>();
        for (SheetInfo sheet : workbook.sheets()) {
            heads.put(sheet, head(workbook, sheet));
        }
        Cover cover = cover(workbook.sheets(), heads);
        Identification identification = Identification.of(cover, catalogue);
        Optional<Round> round = identification.round(catalogue);
        List<Form> owed = catalogue.formsOf(round.orElse(fallback).report()).stream()
                .filter(form -> identification
                        .unit()
                        .map(match -> form.isOwedBy(match.unit()))
                        .orElse(true))
                .toList();
        Set<SheetInfo> taken = new HashSet<>();
        List<FormSheet> found = new ArrayList<>();
        List<Form> missing = new ArrayList<>();
        for (Form form : owed) {
            Optional<FormSheet> sheet = find(form, workbook, heads, taken, cover);
            sheet.ifPresent(place -> {
                taken.add(place.sheet());
                found.add(place);
            });
            if (sheet.isEmpty()) {
                missing.add(form);
            }
        }
        List<SheetInfo> strangers = workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden() && !taken.contains(sheet) && !isOurs(sheet, cover))
                .filter(sheet -> !heads.getOrDefault(sheet, List.of()).isEmpty())
                .toList();
        return new ReadItem.Opened(
                source.submission(),
                source.fileName(),
                cover,
                identification,
                round,
                found,
                missing,
                strangers,
                explanations(workbook, heads, cover));
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
        try (SheetRows rows = workbook.rows(sheet.index())) {
            for (Row row = rows.next(); row != null && head.size() < most(sheet); row = rows.next()) {
                head.add(row);
            }
        }
        return head;
    }

    /** The hidden sheet lists a row for each column of each form. */
    private static int most(SheetInfo sheet) {
        return sheet.name().equals(MetaSheet.NAME) ? 10_000 : HeaderSearch.TOP_ROWS;
    }

    /** The sheet that the hidden sheet names, else the one named after the form, else the only one that looks like it. */
    private static Optional<FormSheet> find(
            Form form, SubmittedWorkbook workbook, Map<SheetInfo, List<Row>> heads, Set<SheetInfo> taken, Cover cover)
            throws RefusedWorkbook {
        HeaderSearch search = new HeaderSearch(form);
        String byMeta = cover.meta().getOrDefault(MetaSheet.formKey(form.id()), form.sheet());
        List<FormSheet> alike = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            if (sheet.hidden() || taken.contains(sheet) || isOurs(sheet, cover)) {
                continue;
            }
            List<Row> head = heads.getOrDefault(sheet, List.of());
            Optional<FormSheet> place = search.find(sheet, head, List.of());
            // merges cost a pass of their own; a header in one row needs none
            if (place.isEmpty() || place.get().columns().size() < form.fields().size()) {
                place = search.find(sheet, head, workbook.merges(sheet.index()));
            }
            boolean named = isNamed(sheet, byMeta) || isNamed(sheet, form.sheet());
            if (place.isPresent() && named) {
                return place;
            }
            place.filter(search::isEnough).ifPresent(alike::add);
        }
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean isOurs(SheetInfo sheet, Cover cover) {
        return sheet.name().equals(MetaSheet.NAME)
                || sheet.name().equals(cover.meta().get(MetaSheet.MARKED))
                || cover.sheet().filter(sheet.name()::equals).isPresent();
    }

    private static boolean isNamed(SheetInfo sheet, String name) {
        return TextKey.FOLDED.of(sheet.name()).equals(TextKey.FOLDED.of(name));
    }

    static Cover cover(List<SheetInfo> sheets, Map<SheetInfo, List<Row>> heads) {
        Map<CoverSheet, Cover.Line> lines = new EnumMap<>(CoverSheet.class);
        Map<String, String> meta = new HashMap<>();
        Optional<String> name = Optional.empty();
        for (SheetInfo sheet : sheets) {
            List<Row> head = heads.getOrDefault(sheet, List.of());
            if (sheet.name().equals(MetaSheet.NAME)) {
                head.forEach(row -> meta.putIfAbsent(CellText.of(row.value(1)), CellText.of(row.value(2))));
            } else if (name.isEmpty() && !sheet.hidden() && isNamed(sheet, CoverSheet.NAME)) {
                name = Optional.of(sheet.name());
                head.forEach(row -> line(row, lines));
            }
        }
        return new Cover(name, lines, meta);
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
