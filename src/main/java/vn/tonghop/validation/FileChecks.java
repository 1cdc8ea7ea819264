package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.catalogue.UnitName;
import vn.tonghop.submission.Cover;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.FormSheet;
import vn.tonghop.submission.Identification;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowClass;
import vn.tonghop.submission.RowRemark;
import vn.tonghop.submission.UnitRegister;
import vn.tonghop.text.Spelling;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.SheetAnomaly;
import vn.tonghop.workbook.SheetInfo;

/** Judges what a file says before and after its rows: whose it is, for which round, which sheets and columns it has. */
final class FileChecks {

    private static final int MOST_LINKS = 10;

    private final Catalogue catalogue;
    private final Round expected;

    /** @param expected the round that is asked for, named where a file does not say its own */
    FileChecks(Catalogue catalogue, Round expected) {
        this.catalogue = catalogue;
        this.expected = expected;
    }

    List<Finding> opened(ReadItem.Opened file) {
        List<Finding> findings = new ArrayList<>();
        if (file.cover().sheet().isEmpty()) {
            findings.add(Place.FILE.finding(FindingCode.NO_COVER, Map.of("expected", CoverSheet.NAME)));
        }
        unit(file, findings);
        round(file, findings);
        if (file.identification().version().isEmpty()) {
            findings.add(line(file.cover(), CoverSheet.VERSION, FindingCode.BAD_VERSION, Map.of()));
        }
        sheets(file, findings);
        file.forms().forEach(form -> columns(form, findings));
        return findings;
    }

    private static void sheets(ReadItem.Opened file, List<Finding> findings) {
        List<SheetInfo> strangers = new ArrayList<>(file.strangers());
        for (Form form : file.missing()) {
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

    private void unit(ReadItem.Opened file, List<Finding> findings) {
        Identification identification = file.identification();
        Round round = file.round().orElse(expected);
        Optional<UnitRegister.Match> match = identification.unit();
        if (match.isEmpty()) {
            findings.add(line(file.cover(), CoverSheet.UNIT, FindingCode.UNKNOWN_UNIT, Map.of()));
            return;
        }
        OrgUnit unit = match.get().unit();
        Optional<OrgUnit> issuedTo = identification.metaUnit().map(UnitRegister.Match::unit);
        if (issuedTo.isPresent() && !issuedTo.get().code().equals(unit.code())) {
            findings.add(line(
                    file.cover(),
                    CoverSheet.UNIT,
                    FindingCode.UNIT_DIFFERS,
                    Map.of("expected", name(issuedTo.get(), round))));
        }
        String written = match.get().name().map(UnitName::name).orElse(name(unit, round));
        if (!unit.isValidOn(round.cutoff())) {
            String heir = unit.successor()
                    .flatMap(catalogue::unit)
                    .map(heirUnit -> name(heirUnit, round))
                    .orElse("");
            findings.add(line(
                    file.cover(),
                    CoverSheet.UNIT,
                    FindingCode.DISSOLVED_UNIT,
                    Map.of("act", unit.dissolvedBy().orElse(""), "expected", heir)));
        } else if (!written.equals(name(unit, round))) {
            String act = unit.names().stream()
                    .filter(name -> name.name().equals(name(unit, round)))
                    .flatMap(name -> name.act().stream())
                    .findFirst()
                    .orElse("");
            findings.add(line(
                    file.cover(),
                    CoverSheet.UNIT,
                    FindingCode.OLD_UNIT_NAME,
                    Map.of("act", act, "expected", name(unit, round))));
        }
    }

    private static String name(OrgUnit unit, Round round) {
        return unit.nameOn(round.cutoff());
    }

    private void round(ReadItem.Opened file, List<Finding> findings) {
        Identification identification = file.identification();
        if (file.round().isEmpty()) {
            // a period that is understood leaves the report type to blame
            boolean period = identification.period().isPresent();
            findings.add(line(
                    file.cover(),
                    period ? CoverSheet.REPORT : CoverSheet.PERIOD,
                    FindingCode.UNKNOWN_ROUND,
                    Map.of(
                            "expected",
                            period
                                    ? expected.report().title()
                                    : expected.period().label())));
        } else if (identification.metaPeriod().isPresent()
                && !identification.metaPeriod().equals(identification.period())) {
            findings.add(line(
                    file.cover(),
                    CoverSheet.PERIOD,
                    FindingCode.ROUND_DIFFERS,
                    Map.of("expected", identification.metaPeriod().get().label())));
        }
    }

    private static Finding line(Cover cover, CoverSheet line, FindingCode code, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        cover.text(line).ifPresent(text -> facts.put("value", text));
        Place sheet = new Place(null, cover.sheet().orElse(null), null, null, null);
        Cover.Line place = cover.lines().get(line);
        return (place == null ? sheet : sheet.at(CellAddress.parse(place.cell()))).finding(code, facts);
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
            for (SheetAnomaly anomaly :
                    file.anomalies().getOrDefault(sheet.form().id(), List.of())) {
                findings.add(anomaly(sheet, anomaly));
            }
        }
        return findings;
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
        Place place = Place.sheet(sheet);
        String code = anomaly.kind().code();
        return (anomaly.address() == null ? place : place.at(anomaly.address()))
                .finding(Severity.ERROR, code, FindingTexts.of(code, Map.of()), value(anomaly));
    }

    /** What the file holds there; of a place that is taken twice, its address says all. */
    private static Map<String, String> value(SheetAnomaly anomaly) {
        return switch (anomaly.kind()) {
            case OUT_OF_GRID, NUMBER_NOT_FINITE -> Map.of("value", anomaly.detail());
            case DUPLICATE_ROW, DUPLICATE_CELL, TEXT_TOO_LONG_FOR_CELL, SHARED_STRING_MISSING -> Map.of();
        };
    }

    static Finding refused(ReadItem.Refused file) {
        String code = file.refusal().code();
        return Place.FILE.finding(
                Severity.ERROR, code, FindingTexts.of(code, Map.of()), Map.of("value", file.fileName()));
    }
}
