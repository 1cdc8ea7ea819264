package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.appendix.RoundFacts.FoundIn;
import vn.tonghop.appendix.TablePage.Column;
import vn.tonghop.appendix.TablePage.Line;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.text.Visible;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.DrawnLayout.Look;
import vn.tonghop.workbook.Tone;

/** What was found in the submissions: findings of one code in one form stand in one line. */
record FindingsPage(RoundFacts facts, Map<String, String> anchors, Wording wording) {

    static final String ID = "ket-qua-kiem-tra";

    /** Cells and wordings that a line names before it only counts. */
    private static final int MOST_CELLS = 40;

    private static final int MOST_MESSAGES = 3;

    private record Group(long submission, String form, Severity severity, String code) {}

    TablePage page() {
        Map<Group, List<FoundIn>> groups = new LinkedHashMap<>();
        facts.findings().stream()
                .sorted(Comparator.comparing(found -> found.finding().severity()))
                .forEach(found -> groups.computeIfAbsent(group(found), key -> new ArrayList<>())
                        .add(found));
        List<Line> lines = new ArrayList<>();
        groups.values().forEach(found -> lines.add(line(lines.size() + 1, found)));
        return new TablePage(
                ID,
                wording.text("findings.sheet"),
                wording.text("findings.title"),
                List.of(wording.text(
                        "page.round",
                        facts.round().report().title(),
                        facts.round().period().label())),
                Optional.of(new TablePage.Verdict(
                        Tone.NOTE,
                        wording.text(
                                "findings.counts",
                                count(Severity.ERROR),
                                count(Severity.WARNING),
                                count(Severity.NOTE)))),
                List.of(),
                List.of(5, 28, 26, 13, 20, 18, 48, 8, 18, 32),
                List.of(new TablePage.Table("noi-dung", "", columns(), lines, wording.text("findings.none"))));
    }

    private static Group group(FoundIn found) {
        Finding finding = found.finding();
        return new Group(
                found.submission().id(),
                finding.form() == null ? "" : finding.form(),
                finding.severity(),
                finding.code());
    }

    private long count(Severity severity) {
        return facts.findings().stream()
                .filter(found -> found.finding().severity() == severity)
                .count();
    }

    private List<Column> columns() {
        return List.of(
                new Column(wording.text("column.number"), Look.CENTRED),
                new Column(wording.text("column.unit"), Look.TEXT),
                new Column(wording.text("column.file"), Look.TEXT),
                new Column(wording.text("findings.severity"), Look.CENTRED),
                new Column(wording.text("column.sheet"), Look.TEXT),
                new Column(wording.text("findings.cells"), Look.TEXT),
                new Column(wording.text("findings.message"), Look.TEXT),
                new Column(wording.text("findings.number"), Look.COUNT),
                new Column(wording.text("findings.code"), Look.TEXT),
                new Column(wording.text("findings.explanation"), Look.TEXT));
    }

    private Line line(int number, List<FoundIn> found) {
        FoundIn first = found.get(0);
        Finding finding = first.finding();
        return Line.of(
                Optional.of(
                        switch (finding.severity()) {
                            case ERROR -> Tone.ERROR;
                            case WARNING -> Tone.WARNING;
                            case NOTE -> Tone.NOTE;
                        }),
                Entry.number(number),
                unit(first),
                Entry.words(first.submission().fileName()),
                Entry.words(wording.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT))),
                Entry.words(sheet(finding)),
                Entry.words(cells(found)),
                Entry.words(messages(found)),
                Entry.number(found.size()),
                Entry.words(finding.code()),
                Entry.words(explanations(found)));
    }

    /** Leads to the unit's line in the overview. */
    private Entry unit(FoundIn found) {
        String name = facts.unitName(found.submission());
        String unit = found.submission().unit();
        String cell = unit == null ? null : anchors.get(OverviewPage.anchor(unit));
        return cell == null || name.isEmpty()
                ? Entry.words(name.isEmpty() ? wording.text("findings.unknown-unit") : name)
                : new Entry.Link(name, wording.text("overview.sheet"), cell);
    }

    private String sheet(Finding finding) {
        if (finding.sheet() != null) {
            return Visible.text(finding.sheet());
        }
        return finding.form() == null ? wording.text("findings.whole-file") : facts.formName(finding.form());
    }

    private String cells(List<FoundIn> found) {
        List<String> cells = found.stream()
                .map(FoundIn::finding)
                .map(finding -> finding.cell() != null
                        ? finding.cell()
                        : finding.row() == null ? null : wording.text("findings.row", finding.row()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String named = cells.stream().limit(MOST_CELLS).collect(Collectors.joining(", "));
        return cells.size() <= MOST_CELLS ? named : named + ", …";
    }

    private static String messages(List<FoundIn> found) {
        List<String> messages =
                found.stream().map(one -> one.finding().message()).distinct().toList();
        String shown = messages.stream().limit(MOST_MESSAGES).collect(Collectors.joining("\n"));
        return messages.size() <= MOST_MESSAGES ? shown : shown + "\n…";
    }

    /** Each text once, behind the cells that it is said of; without them when one is said of all. */
    private static String explanations(List<FoundIn> found) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        found.forEach(one -> cells.computeIfAbsent(one.explanation(), text -> new ArrayList<>())
                .add(String.valueOf(one.finding().cell())));
        if (cells.size() == 1) {
            return Visible.text(found.get(0).explanation());
        }
        cells.remove("");
        return cells.entrySet().stream()
                .limit(MOST_CELLS)
                .map(text -> text.getValue().stream().limit(MOST_CELLS).collect(Collectors.joining(", ")) + ": "
                        + Visible.text(text.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
