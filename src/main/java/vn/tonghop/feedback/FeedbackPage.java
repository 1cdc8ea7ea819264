package vn.tonghop.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.tonghop.workbook.Tone;

/** One submission's facts, verdicts, next steps and findings, in words. */
final class FeedbackPage {

    /** Findings that are listed; the rest is counted. */
    static final int LISTED = 1_000;
    /** Characters of a submitted value that are repeated. */
    private static final int QUOTED = 300;

    private final Feedback feedback;
    private final Texts texts;
    private final Map<String, String> titles;

    FeedbackPage(Feedback feedback, Texts texts) {
        this.feedback = feedback;
        this.texts = texts;
        this.titles = feedback.forms().stream().collect(Collectors.toMap(FormVerdict::form, FormVerdict::title));
    }

    FindingsBook book() {
        int unlisted = Math.max(0, feedback.findings().size() - LISTED) + feedback.notKept();
        return new FindingsBook(
                texts.text("sheet"),
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
                new NextSteps(feedback, texts).all(),
                List.of(
                        texts.text("finding.number"),
                        texts.text("finding.severity"),
                        texts.text("finding.form"),
                        texts.text("finding.sheet"),
                        texts.text("finding.cell"),
                        texts.text("finding.message"),
                        texts.text("finding.value"),
                        texts.text("finding.expected"),
                        texts.text("finding.code")),
                groups(),
                unlisted == 0 ? List.of() : List.of(texts.text("unlisted", LISTED, unlisted)));
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
        List<String> forms = feedback.forms().stream().map(FormVerdict::form).toList();
        List<Finding> sorted =
                feedback.findings().stream().sorted(FindingOrder.of(forms)).toList();
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (Severity severity : Severity.values()) {
            List<Finding> found =
                    sorted.stream().filter(one -> one.severity() == severity).toList();
            List<Line> lines = new ArrayList<>();
            for (Finding finding : found.subList(0, Math.min(found.size(), LISTED - number))) {
                lines.add(line(number + lines.size() + 1, finding));
            }
            number += lines.size();
            if (!found.isEmpty()) {
                String heading = texts.text("group." + key(severity), found.size());
                groups.add(new Group(tone(severity), heading, lines));
            }
        }
        return groups;
    }

    private Line line(int number, Finding finding) {
        String form = finding.form() == null ? "" : titles.getOrDefault(finding.form(), finding.form());
        String place = finding.cell() != null
                ? finding.cell()
                : finding.row() != null ? texts.text("finding.row", finding.row()) : "";
        return new Line(
                tone(finding.severity()),
                List.of(
                        Integer.toString(number),
                        texts.text("severity." + key(finding.severity())),
                        form,
                        quoted(finding.sheet()),
                        place,
                        finding.message(),
                        quoted(finding.value()),
                        quoted(finding.expected()),
                        finding.code()));
    }

    private static String quoted(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= QUOTED) {
            return text == null ? "" : Visible.text(text);
        }
        return Visible.text(text.substring(0, text.offsetByCodePoints(0, QUOTED))) + "…";
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NOTE;
        };
    }
}
