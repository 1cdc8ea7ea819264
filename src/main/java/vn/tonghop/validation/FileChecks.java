package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowClass;
import vn.tonghop.submission.RowRemark;
import vn.tonghop.submission.SheetRemark;
import vn.tonghop.text.Spelling;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.SheetAnomaly;
import vn.tonghop.workbook.SheetInfo;

/** Judges what a file says before and after its rows: which sheets and columns it has. */
final class FileChecks {

    /** As many hidden rows are named; the others are only counted. */
    private static final int ROWS_NAMED = 10;

    private static final int MOST_LINKS = 10;

    private final IdentityChecks identity;

    /** @param expected the round that is asked for, named where a file does not say its own */
    FileChecks(Catalogue catalogue, Round expected) {
        this.identity = new IdentityChecks(catalogue, expected);
    }

    List<Finding> opened(ReadItem.Opened file) {
        List<Finding> findings = new ArrayList<>(identity.of(file));
        file.remarks().forEach(remark -> findings.add(remark(remark)));
        sheets(file, findings);
        file.forms().forEach(form -> {
            version(form, findings);
            columns(form, findings);
        });
        return findings;
    }

    private static Finding remark(SheetRemark remark) {
        String name = remark.sheets().get(0).name();
        String form = remark.form().map(Form::sheet).orElse("");
        Place sheet = new Place(null, name, null, null, null);
        return switch (remark.kind()) {
            case AMBIGUOUS ->
                new Place(remark.form().map(Form::id).orElse(null), name, null, null, null)
                        .finding(
                                FindingCode.AMBIGUOUS_SHEET,
                                Map.of(
                                        "value",
                                        remark.sheets().stream()
                                                .map(SheetInfo::name)
                                                .collect(Collectors.joining("; ")),
                                        "expected",
                                        form));
            case HIDDEN -> sheet.finding(FindingCode.HIDDEN_SHEET, Map.of("value", name, "expected", form));
            case PICTURE -> sheet.finding(FindingCode.PICTURE_SHEET, Map.of("value", name));
        };
    }

    private static void version(FormSheet sheet, List<Finding> findings) {
        String version = sheet.header().version();
        String present = sheet.form().versions().present();
        if (!version.equals(present)) {
            boolean known = sheet.form().versions().of(version).isPresent();
            findings.add(Place.sheet(sheet)
                    .finding(
                            known ? FindingCode.OLD_TEMPLATE : FindingCode.UNKNOWN_TEMPLATE,
                            Map.of("value", version, "expected", present)));
        }
    }

    private static void sheets(ReadItem.Opened file, List<Finding> findings) {
        List<SheetInfo> strangers = new ArrayList<>(file.strangers());
        Set<Form> ambiguous = file.remarks().stream()
                .filter(remark -> remark.kind() == SheetRemark.Kind.AMBIGUOUS)
                .flatMap(remark -> remark.form().stream())
                .collect(Collectors.toSet());
        for (Form form : file.missing()) {
            if (ambiguous.contains(form)) {
                continue;
            }
            Optional<SheetInfo> named = strangers.stream()
                    .filter(sheet -> TextKey.FOLDED.of(sheet.name()).equals(TextKey.FOLDED.of(form.sheet())))
                    .findFirst();
            named.ifPresent(strangers::remove);
            String code = FindingCode.MISSING_SHEET.code();
            Map<String, String> facts = Map.of("expected", form.sheet());
            findings.add(new Place(form.id(), named.map(SheetInfo::name).orElse(null), null, null, null)
                    .finding(
                            FindingCode.MISSING_SHEET.severity(),
                            code,
                            FindingTexts.of(named.isPresent() ? code + ".header" : code, facts),
                            facts));
        }
        for (SheetInfo sheet : strangers) {
            findings.add(new Place(null, sheet.name(), null, null, null)
                    .finding(FindingCode.UNKNOWN_SHEET, Map.of("value", sheet.name())));
        }
    }

    private static void columns(FormSheet sheet, List<Finding> findings) {
        int free = sheet.firstFreeColumn();
        for (Field field : sheet.form().fields().values()) {
            if (field.required() && !sheet.columns().containsKey(field.key())) {
                // the header that may be meant is the one to correct; without one, the column can be added at the end
                Optional<FormSheet.UnknownHeader> like = sheet.headerLike(field);
                String cell = like.map(FormSheet.UnknownHeader::cell)
                        .orElse(new CellAddress(sheet.lastHeaderRow(), free).a1());
                free = like.isPresent() ? free : Math.min(CellAddress.MAX_COLUMN, free + 1);
                Map<String, String> facts = new LinkedHashMap<>(Map.of("expected", field.label()));
                like.ifPresent(header -> facts.put("value", header.text()));
                findings.add(
                        new Place(sheet.form().id(), sheet.sheet().name(), cell, sheet.lastHeaderRow(), field.key())
                                .finding(FindingCode.MISSING_COLUMN, facts));
            }
        }
        for (FormSheet.TwinHeader twin : sheet.twins()) {
            Field field = sheet.form().fields().get(twin.field());
            findings.add(new Place(
                            sheet.form().id(), sheet.sheet().name(), twin.cell(), sheet.lastHeaderRow(), twin.field())
                    .finding(
                            FindingCode.DUPLICATE_COLUMN,
                            Map.of(
                                    "expected",
                                    field == null ? twin.field() : field.label(),
                                    "first",
                                    header(sheet, twin.field()))));
        }
        for (String hidden : sheet.hidden()) {
            findings.add(Place.sheet(sheet)
                    .at(CellAddress.parse(header(sheet, hidden)))
                    .finding(FindingCode.HIDDEN_COLUMN, Map.of("value", header(sheet, hidden))));
        }
        for (FormSheet.UnknownHeader header : sheet.unknown()) {
            Place place =
                    new Place(sheet.form().id(), sheet.sheet().name(), header.cell(), sheet.lastHeaderRow(), null);
            boolean suggests = !header.suggestion().isEmpty();
            Map<String, String> facts = suggests
                    ? Map.of("value", header.text(), "expected", header.suggestion())
                    : Map.of("value", header.text());
            String code = FindingCode.UNKNOWN_COLUMN.code();
            findings.add(place.finding(
                    FindingCode.UNKNOWN_COLUMN.severity(),
                    code,
                    FindingTexts.of(suggests ? code + ".suggest" : code, facts),
                    facts));
        }
    }

    /** The cell that heads a column that was found. */
    private static String header(FormSheet sheet, String field) {
        return new CellAddress(sheet.lastHeaderRow(), sheet.columns().getOrDefault(field, 1)).a1();
    }

    List<Finding> closed(ReadItem.Closed file) {
        List<Finding> findings = new ArrayList<>();
        if (!file.externalLinks().isEmpty()) {
            findings.add(externalLinks(file.externalLinks()));
        }
        for (FormSheet sheet : file.forms()) {
            Map<RowClass, Integer> counts =
                    file.counts().getOrDefault(sheet.form().id(), Map.of());
            boolean data = counts.getOrDefault(RowClass.DATA, 0) > 0;
            boolean nothing = counts.getOrDefault(RowClass.NOTHING, 0) > 0;
            String word = sheet.form().nothing().orElse("");
            if (!data && !nothing && sheet.form().nothing().isPresent()) {
                findings.add(Place.sheet(sheet)
                        .at(sheet.firstCell())
                        .finding(FindingCode.EMPTY_FORM, Map.of("expected", word)));
            }
            for (RowRemark remark : file.remarks().getOrDefault(sheet.form().id(), List.of())) {
                findings.add(remark(sheet, remark));
            }
            List<Integer> hidden = file.hidden().getOrDefault(sheet.form().id(), List.of());
            if (!hidden.isEmpty()) {
                findings.add(hiddenRows(sheet, hidden));
            }
            for (SheetAnomaly anomaly :
                    file.anomalies().getOrDefault(sheet.form().id(), List.of())) {
                findings.add(anomaly(sheet, anomaly));
            }
        }
        return findings;
    }

    private static Finding hiddenRows(FormSheet sheet, List<Integer> rows) {
        String first = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return Place.sheet(sheet)
                .at(new CellAddress(rows.get(0), sheet.firstCell().column()))
                .finding(
                        FindingCode.HIDDEN_ROWS,
                        Map.of(
                                "count",
                                String.valueOf(rows.size()),
                                "value",
                                first + (rows.size() > ROWS_NAMED ? ", …" : "")));
    }

    private static Finding externalLinks(List<String> links) {
        String shown = links.stream().distinct().limit(MOST_LINKS).collect(Collectors.joining("; "));
        return Place.FILE.finding(FindingCode.EXTERNAL_LINK, Map.of("value", Spelling.clean(shown)));
    }

    private static Finding remark(FormSheet sheet, RowRemark remark) {
        Place place = new Place(
                sheet.form().id(),
                sheet.sheet().name(),
                remark.cell().a1(),
                remark.cell().row(),
                remark.field());
        return place.finding(FindingCode.valueOf(remark.kind().name()), remark.facts());
    }

    private static Finding anomaly(FormSheet sheet, SheetAnomaly anomaly) {
        String code = anomaly.kind().code();
        return place(sheet, anomaly).finding(Severity.ERROR, code, FindingTexts.of(code, Map.of()), value(anomaly));
    }

    /** A whole row is found by its first cell that belongs to the form. */
    private static Place place(FormSheet sheet, SheetAnomaly anomaly) {
        Place place = Place.sheet(sheet);
        CellAddress address = anomaly.address();
        if (address == null) {
            return place;
        }
        boolean row = anomaly.kind() == SheetAnomaly.Kind.DUPLICATE_ROW;
        return place.at(row ? new CellAddress(address.row(), sheet.firstCell().column()) : address);
    }

    /** What the file holds there; of a row that is there twice, its number says all. */
    private static Map<String, String> value(SheetAnomaly anomaly) {
        return switch (anomaly.kind()) {
            case OUT_OF_GRID, NUMBER_NOT_FINITE, DUPLICATE_CELL, TEXT_TOO_LONG_FOR_CELL ->
                anomaly.detail().isEmpty() ? Map.of() : Map.of("value", anomaly.detail());
            case DUPLICATE_ROW, SHARED_STRING_MISSING -> Map.of();
        };
    }

    static Finding refused(ReadItem.Refused file) {
        String code = file.refusal().code();
        return Place.FILE.finding(
                Severity.ERROR, code, FindingTexts.of(code, Map.of()), Map.of("value", file.fileName()));
    }
}
