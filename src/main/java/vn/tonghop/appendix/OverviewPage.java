package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.appendix.TablePage.Column;
import vn.tonghop.appendix.TablePage.Fact;
import vn.tonghop.appendix.TablePage.Line;
import vn.tonghop.consolidation.UnitStatus;
import vn.tonghop.submission.Standing;
import vn.tonghop.workbook.DrawnLayout.Look;
import vn.tonghop.workbook.Tone;

/** Who has submitted, when, and what became of it. */
record OverviewPage(RoundFacts facts, Wording wording) {

    static final String ID = "tong-quan";

    private static final int FORM_WIDTH = 17;

    TablePage page() {
        List<Integer> widths = new ArrayList<>(List.of(5, 33, 30, 12, 7, 17));
        facts.formNames().keySet().forEach(form -> widths.add(FORM_WIDTH));
        widths.add(16);
        return new TablePage(
                ID,
                wording.text("overview.sheet"),
                wording.text("overview.title"),
                List.of(wording.text(
                        "page.round",
                        facts.round().report().title(),
                        facts.round().period().label())),
                Optional.of(verdict()),
                lines(),
                widths,
                List.of(new TablePage.Table("don-vi", "", columns(), units(), wording.text("overview.none"))));
    }

    /** The name under which other pages find a unit's line. */
    static String anchor(String unit) {
        return "unit " + unit;
    }

    private TablePage.Verdict verdict() {
        String incomplete = facts.units().values().stream()
                .filter(unit -> !unit.isComplete())
                .map(this::lacking)
                .collect(Collectors.joining("; "));
        return incomplete.isEmpty()
                ? new TablePage.Verdict(Tone.GOOD, wording.text("overview.complete"))
                : new TablePage.Verdict(Tone.ERROR, wording.text("incomplete", incomplete));
    }

    private String lacking(UnitStatus unit) {
        List<String> absent = unit.forms().stream()
                .filter(form -> form.state() != Standing.State.ACCEPTED)
                .map(form -> facts.formName(form.form()))
                .toList();
        return absent.size() == unit.forms().size()
                ? unit.name()
                : wording.text("unit.forms", unit.name(), String.join(", ", absent));
    }

    private List<Fact> lines() {
        long sent = facts.units().values().stream()
                .filter(unit -> unit.received().isPresent())
                .count();
        List<Fact> lines = new ArrayList<>(new RoundLines(facts.round(), wording).facts());
        lines.add(new Fact(wording.text("overview.revision"), Integer.toString(facts.revision())));
        lines.add(new Fact(
                wording.text("overview.sent"),
                wording.text("overview.sent-of", sent, facts.units().size())));
        return lines;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(wording.text("column.number"), Look.CENTRED),
                new Column(wording.text("column.unit"), Look.TEXT),
                new Column(wording.text("column.file"), Look.TEXT),
                new Column(wording.text("overview.received"), Look.CENTRED),
                new Column(wording.text("overview.version"), Look.CENTRED),
                new Column(wording.text("overview.lateness"), Look.CENTRED)));
        facts.formNames().values().forEach(name -> columns.add(new Column(name, Look.CENTRED)));
        columns.add(new Column(wording.text("overview.phone"), Look.CENTRED));
        return columns;
    }

    private List<Line> units() {
        List<Line> lines = new ArrayList<>();
        for (UnitStatus unit : facts.units().values()) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.number(lines.size() + 1L));
            entries.add(Entry.words(unit.name()));
            Optional<UnitStatus.Received> received = unit.received();
            entries.add(Entry.words(
                    received.map(file -> file.submission().fileName()).orElse(wording.text("overview.missing"))));
            entries.add(received.<Entry>map(file -> new Entry.Moment(file.at())).orElse(Entry.NOTHING));
            entries.add(received.map(file -> file.submission().version())
                    .map(Entry::number)
                    .orElse(Entry.NOTHING));
            entries.add(Entry.words(received.map(this::lateness).orElse("")));
            facts.formNames().keySet().forEach(form -> entries.add(Entry.words(form(unit, form))));
            entries.add(Entry.words(Optional.ofNullable(
                            received.map(file -> file.submission().phone()).orElse(null))
                    .orElse("")));
            lines.add(new Line(tone(unit), entries, Optional.of(anchor(unit.unit()))));
        }
        return lines;
    }

    private static Optional<Tone> tone(UnitStatus unit) {
        if (unit.received().isEmpty()) {
            return Optional.of(Tone.ERROR);
        }
        boolean late = unit.received().get().daysLate() > 0;
        return unit.isComplete() && !late ? Optional.empty() : Optional.of(Tone.WARNING);
    }

    private String lateness(UnitStatus.Received received) {
        return received.daysLate() == 0
                ? wording.text("overview.in-time")
                : wording.text("overview.late", received.daysLate(), received.workingDaysLate());
    }

    private String form(UnitStatus unit, String form) {
        return unit.forms().stream()
                .filter(status -> status.form().equals(form))
                .map(status -> wording.text("state." + status.state().name().toLowerCase(Locale.ROOT))
                        + (status.version().isPresent()
                                ? " "
                                        + wording.text(
                                                "state.version",
                                                status.version().getAsInt())
                                : ""))
                .findFirst()
                .orElse(wording.text("state.not-owed"));
    }
}
