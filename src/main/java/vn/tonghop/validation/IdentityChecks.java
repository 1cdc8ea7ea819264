package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.UnitHistory;
import vn.tonghop.catalogue.UnitName;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Cover;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.Identification;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Told;
import vn.tonghop.submission.UnitRegister;
import vn.tonghop.workbook.CellAddress;

/** Judges whose a file is, for which round and which version, and whether all places in it agree. */
final class IdentityChecks {

    private final Catalogue catalogue;
    private final Round expected;

    /** @param expected the round that is asked for, named where a file does not say its own */
    IdentityChecks(Catalogue catalogue, Round expected) {
        this.catalogue = catalogue;
        this.expected = expected;
    }

    List<Finding> of(ReadItem.Opened file) {
        List<Finding> findings = new ArrayList<>();
        Identification identification = file.identification();
        boolean told = identification.unit().isPresent() && file.round().isPresent();
        if (file.cover().sheet().isEmpty() && !told) {
            findings.add(Place.FILE.finding(FindingCode.NO_COVER, Map.of("expected", CoverSheet.NAME)));
        }
        unit(file, findings);
        round(file, findings);
        if (identification.version().isEmpty()) {
            findings.add(line(file.cover(), CoverSheet.VERSION, FindingCode.BAD_VERSION, Map.of()));
        }
        return findings;
    }

    private void unit(ReadItem.Opened file, List<Finding> findings) {
        Identification identification = file.identification();
        Round round = file.round().orElse(expected);
        if (identification.unit().isEmpty()) {
            findings.add(identification
                    .unclear()
                    .map(line -> place(line).finding(FindingCode.UNKNOWN_UNIT, Map.of("value", line.text())))
                    .orElseGet(() -> line(file.cover(), CoverSheet.UNIT, FindingCode.UNKNOWN_UNIT, Map.of())));
            return;
        }
        Told<UnitRegister.Match> told = identification.unit().get();
        OrgUnit unit = told.value().unit();
        elsewhere(file, told, CoverSheet.UNIT, name(unit, round)).ifPresent(findings::add);
        if (!identification.otherUnits().isEmpty()) {
            findings.add(differs(
                    FindingCode.UNIT_DIFFERS,
                    told,
                    identification.otherUnits(),
                    name(identification.otherUnits().get(0).value().unit(), round)));
        }
        String written = told.value().name().map(UnitName::name).orElse(name(unit, round));
        if (unit.to().map(round.cutoff()::isAfter).orElse(false)) {
            OrgUnit owner = new UnitHistory(catalogue.units()).ownerOn(unit, round.cutoff());
            String heir = owner.equals(unit) ? "" : name(owner, round);
            findings.add(finding(
                    told,
                    FindingCode.DISSOLVED_UNIT,
                    Map.of("act", unit.dissolvedBy().orElse(""), "expected", heir)));
        } else if (!written.equals(name(unit, round))) {
            String act = unit.names().stream()
                    .filter(name -> name.name().equals(name(unit, round)))
                    .flatMap(name -> name.act().stream())
                    .findFirst()
                    .orElse("");
            findings.add(finding(told, FindingCode.OLD_UNIT_NAME, Map.of("act", act, "expected", name(unit, round))));
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
            return;
        }
        identification.period().ifPresent(told -> {
            elsewhere(file, told, CoverSheet.PERIOD, told.value().label()).ifPresent(findings::add);
            List<Told<Period>> others = identification.otherPeriods();
            if (!others.isEmpty()) {
                findings.add(differs(
                        FindingCode.ROUND_DIFFERS,
                        told,
                        others,
                        others.get(0).value().label()));
            }
        });
    }

    /** That something was told by another place than the cover. */
    private static Optional<Finding> elsewhere(ReadItem.Opened file, Told<?> told, CoverSheet line, String understood) {
        boolean covered = told.source() == Told.Source.COVER
                || (told.source() == Told.Source.HIDDEN_SHEET
                        && file.cover().sheet().isPresent());
        if (covered) {
            return Optional.empty();
        }
        FindingCode code =
                told.source() == Told.Source.FILE_NAME ? FindingCode.TOLD_BY_FILE_NAME : FindingCode.TOLD_WITHOUT_COVER;
        return Optional.of(
                finding(told, code, Map.of("line", line.label(), "expected", understood, "place", where(told))));
    }

    private static Finding differs(FindingCode code, Told<?> told, List<? extends Told<?>> others, String expected) {
        String all = others.stream()
                .map(other -> "\"" + other.text() + "\" (" + where(other) + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return finding(told, code, Map.of("place", where(told), "others", all, "expected", expected));
    }

    private static Finding finding(Told<?> told, FindingCode code, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        facts.put("value", told.text());
        return place(told).finding(code, facts);
    }

    /** In words. */
    private static String where(Told<?> told) {
        return switch (told.source()) {
            case COVER, LINE, TITLE ->
                FindingTexts.of(
                        "place.cell",
                        Map.of("sheet", String.valueOf(told.sheet()), "cell", String.valueOf(told.cell())));
            case HIDDEN_SHEET -> FindingTexts.of("place.issued", Map.of());
            case FILE_NAME -> FindingTexts.of("place.file-name", Map.of());
        };
    }

    /** A place that a clerk can go to. */
    private static Place place(Told<?> told) {
        if (told.source() == Told.Source.HIDDEN_SHEET || told.sheet() == null) {
            return Place.FILE;
        }
        Place sheet = new Place(null, told.sheet(), null, null, null);
        return told.cell() == null ? sheet : sheet.at(CellAddress.parse(told.cell()));
    }

    private static Finding line(Cover cover, CoverSheet line, FindingCode code, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        cover.text(line).ifPresent(text -> facts.put("value", text));
        Place sheet = new Place(null, cover.sheet().orElse(null), null, null, null);
        Cover.Line place = cover.lines().get(line);
        return (place == null ? sheet : sheet.at(CellAddress.parse(place.cell()))).finding(code, facts);
    }
}
