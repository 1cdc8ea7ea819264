package vn.tonghop.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Standing;
import vn.tonghop.text.Dates;

/** The answer of {@code status} for a person to read: a line for each unit, a column for each form. */
final class StatusText {

    private static final String NOTHING = "–";
    private static final Comparator<Standing> BY_LATENESS =
            Comparator.comparingInt(standing -> Objects.requireNonNullElse(standing.daysLate(), 0));

    private final Round round;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Say say;
    private final Map<OrgUnit, List<Standing>> units;
    private final List<Form> forms;

    /** @param today until when a unit that has sent nothing is late so far */
    StatusText(Round round, List<Standing> standings, WorkingCalendar calendar, LocalDate today, Say say) {
        this.round = round;
        this.calendar = calendar;
        this.today = today;
        this.say = say;
        this.units = standings.stream()
                .collect(Collectors.groupingBy(Standing::unit, LinkedHashMap::new, Collectors.toList()));
        this.forms = standings.stream().map(Standing::form).distinct().toList();
    }

    void print(PrintWriter out) {
        out.println(say.text(
                "status.round",
                round.report().title(),
                round.period().label(),
                Dates.decree(round.window().from()),
                Dates.decree(round.window().to()),
                Dates.decree(round.unitsDue()),
                Dates.decree(round.agencyDue())));
        round.commission().letter().ifPresent(letter -> out.println(say.text("status.letter", letter)));
        out.println();
        table().forEach(out::println);
        out.println();
        List<Map.Entry<OrgUnit, List<Standing>>> owing = units.entrySet().stream()
                .filter(unit -> unit.getValue().stream().anyMatch(StatusText::isOwed))
                .toList();
        List<Map.Entry<OrgUnit, List<Standing>>> silent = owing.stream()
                .filter(unit ->
                        unit.getValue().stream().filter(StatusText::isOwed).allMatch(isIn(Standing.State.MISSING)))
                .toList();
        long late = owing.stream().filter(unit -> latest(unit.getValue()) > 0).count();
        int sent = owing.size() - silent.size();
        out.println(say.text("status.sent", sent, owing.size(), sent - late, late));
        if (!silent.isEmpty()) {
            out.println(say.units(
                    "status.silent",
                    silent.stream().map(unit -> name(unit.getKey())).toList()));
        }
        List<String> open = owing.stream()
                .filter(unit -> !silent.contains(unit))
                .filter(unit -> unit.getValue().stream().anyMatch(StatusText::isOpen))
                .map(unit -> name(unit.getKey()) + " (" + openForms(unit.getValue()) + ")")
                .toList();
        if (!open.isEmpty()) {
            out.println(say.units("status.open", open));
        }
    }

    private static boolean isOwed(Standing standing) {
        return standing.owed() == Standing.Owed.OWED;
    }

    private static Predicate<Standing> isIn(Standing.State state) {
        return standing -> standing.state() == state;
    }

    private static boolean isOpen(Standing standing) {
        return isOwed(standing) && standing.state() != Standing.State.ACCEPTED;
    }

    private static String openForms(List<Standing> standings) {
        return standings.stream()
                .filter(StatusText::isOpen)
                .map(standing -> standing.form().title())
                .collect(Collectors.joining(", "));
    }

    private static int latest(List<Standing> standings) {
        return standings.stream()
                .max(BY_LATENESS)
                .map(standing -> Objects.requireNonNullElse(standing.daysLate(), 0))
                .orElse(0);
    }

    private String name(OrgUnit unit) {
        return unit.nameOn(round.cutoff());
    }

    /** Columns stand below each other; the last one, which is the longest, is as long as it is. */
    private List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        header.add(say.text("status.unit-code"));
        forms.forEach(form -> header.add(form.sheet()));
        header.addAll(List.of(say.text("status.version"), say.text("status.late"), say.text("status.unit")));
        rows.add(header);
        units.forEach((unit, standings) -> rows.add(row(unit, standings)));
        int[] widths = new int[header.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<String> row(OrgUnit unit, List<Standing> standings) {
        List<String> row = new ArrayList<>();
        row.add(unit.code());
        standings.forEach(standing -> row.add(say.text("status." + standing.state())));
        String versions = standings.stream()
                .map(Standing::version)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        row.add(versions.isEmpty() ? NOTHING : versions);
        row.add(standings.stream()
                .filter(standing -> standing.received() != null)
                .max(BY_LATENESS)
                .map(this::late)
                .orElseGet(() -> standings.stream().anyMatch(StatusText::isOwed) ? lateSoFar() : NOTHING));
        row.add(name(unit));
        return row;
    }

    private String late(Standing standing) {
        int days = Objects.requireNonNullElse(standing.daysLate(), 0);
        return days == 0
                ? say.text("status.in-time")
                : say.text("status.days", days, Objects.requireNonNullElse(standing.workingDaysLate(), 0));
    }

    private String lateSoFar() {
        long days = ChronoUnit.DAYS.between(round.unitsDue(), today);
        return days <= 0
                ? NOTHING
                : say.text("status.days", days, calendar.workingDaysBetween(round.unitsDue(), today));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.append(row.get(row.size() - 1)).toString();
    }
}
