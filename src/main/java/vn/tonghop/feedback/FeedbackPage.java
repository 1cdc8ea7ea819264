package vn.tonghop.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Visible;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.FindingsBook;
import vn.tonghop.workbook.FindingsBook.Fact;
import vn.tonghop.workbook.FindingsBook.Group;
import vn.tonghop.workbook.FindingsBook.Line;
import vn.tonghop.workbook.FindingsBook.Target;
import vn.tonghop.workbook.Tone;

/** One submission's facts, verdicts, next steps and findings, in words. */
final class FeedbackPage {

    /** Characters of a submitted value that are repeated. */
    private static final int QUOTED = 300;

    private final Feedback feedback;
    private final Texts texts;
    private final Copy copy;
    private final ListedFindings listed;
    private final Map<String, String> titles;

    FeedbackPage(Feedback feedback, Texts texts, Copy copy) {
        this.feedback = feedback;
        this.texts = texts;
        this.copy = copy;
        this.listed = ListedFindings.of(feedback);
        this.titles = feedback.forms().stream().collect(Collectors.toMap(FormVerdict::form, FormVerdict::title));
    }

    FindingsBook book() {
        return new FindingsBook(
                copy.findings(),
                List.of(feedback.agency(), texts.text("title")),
                facts(),
                List.of(
                        texts.text("verdict.number"),
                        texts.text("verdict.form"),
                        texts.text("verdict.outcome"),
                        texts.text("verdict.findings"),
                        texts.text("verdict.rows")),
                verdicts(),
                texts.text("steps"),
                new NextSteps(feedback, texts, copy).all(),
                List.of(
                        texts.text("finding.number"),
                        texts.text("finding.severity"),
                        texts.text("finding.form"),
                        texts.text("finding.sheet"),
                        texts.text("finding.cell"),
                        texts.text("finding.message"),
                        texts.text("finding.value"),
                        texts.text("finding.expected"),
                        texts.text("finding.code"),
                        texts.text("finding.explanation")),
                groups(),
                closing());
    }

    private List<Fact> facts() {
        String overall = feedback.forms().isEmpty()
                ? texts.text("overall.none")
                : texts.text(
                        "overall.forms",
                        feedback.acceptedForms(),
                        feedback.forms().size());
        String time = String.format(
                "%02d:%02d", feedback.received().getHour(), feedback.received().getMinute());
        String day = Dates.decree(feedback.received().toLocalDate());
        return List.of(
                new Fact(texts.text("fact.unit"), feedback.unitName()),
                new Fact(texts.text("fact.round"), feedback.round()),
                new Fact(texts.text("fact.file"), feedback.file()),
                new Fact(texts.text("fact.version"), Integer.toString(feedback.version())),
                new Fact(texts.text("fact.received"), texts.text("received", time, day)),
                new Fact(texts.text("fact.due"), Dates.decree(feedback.due())),
                new Fact(texts.text("fact.overall"), overall));
    }

    private List<Line> verdicts() {
        List<Line> lines = new ArrayList<>();
        for (FormVerdict form : feedback.forms()) {
            boolean accepted = form.outcome() == FormVerdict.Outcome.ACCEPTED;
            lines.add(new Line(
                    accepted ? Tone.GOOD : Tone.ERROR,
                    List.of(
                            Integer.toString(lines.size() + 1),
                            form.title(),
                            texts.text(accepted ? "accepted" : "not-accepted"),
                            texts.text("counts", form.errors(), form.warnings(), form.notes()),
                            texts.text(
                                    "rows",
                                    form.rows().read(),
                                    form.rows().used(),
                                    form.rows().rejected(),
                                    form.rows().setAside()))));
        }
        return lines;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (Severity severity : Severity.values()) {
            List<FindingsBook.Found> lines = new ArrayList<>();
            for (FindingGroup group : listed.groups().getOrDefault(severity, List.of())) {
                number++;
                lines.add(new FindingsBook.Found(
                        line(number, group),
                        target(group.first()),
                        feedback.answers().to(group.first())));
            }
            int count = listed.counts().getOrDefault(severity, 0);
            if (count > 0) {
                groups.add(new Group(tone(severity), texts.text("group." + key(severity), count), lines));
            }
        }
        return groups;
    }

    /** Where to go, when it stands in the same workbook. */
    private Optional<Target> target(Finding finding) {
        return copy.places()
                .of(finding)
                .map(Places.Place::target)
                .filter(target -> copy.sheets().contains(target.sheet()));
    }

    private Line line(int number, FindingGroup group) {
        Finding first = group.first();
        String form = first.form() == null ? "" : titles.getOrDefault(first.form(), first.form());
        Optional<Target> target = target(first);
        return new Line(
                tone(first.severity()),
                List.of(
                        Integer.toString(number),
                        texts.text("severity." + key(first.severity())),
                        form,
                        quoted(first.sheet() == null ? target.map(Target::sheet).orElse("") : first.sheet()),
                        places(group, target),
                        group.message(),
                        quoted(group.values()),
                        quoted(group.expected()),
                        first.code()));
    }

    /** Where the fault stands, or where to go on account of one that stands in no cell. */
    private String places(FindingGroup group, Optional<Target> target) {
        String places = group.places(texts.text("finding.row", ""));
        if (!places.isEmpty() || target.isEmpty()) {
            return places;
        }
        return group.first().sheet() == null ? target.get().cell().a1() : texts.text("finding.sheet-link");
    }

    private List<String> closing() {
        List<String> closing = new ArrayList<>();
        if (listed.hidden() > 0) {
            closing.add(texts.text("hidden", listed.hidden()));
        }
        if (listed.unlisted() > 0) {
            closing.add(texts.text("unlisted", ListedFindings.MOST, listed.unlisted()));
        }
        return closing;
    }

    static String quoted(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= QUOTED) {
            return text == null ? "" : Visible.text(text);
        }
        return Visible.text(text.substring(0, text.offsetByCodePoints(0, QUOTED))) + "…";
    }

    static String key(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NOTE;
        };
    }
}
