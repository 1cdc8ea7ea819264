package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.consolidation.Gap;
import vn.tonghop.job.MainRun;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.text.Dates;
import vn.tonghop.validation.Finding;

/** What a run came to, for a person to read. */
final class RunReport {

    /** Disagreements that are named: a catalogue that counts wrongly can make one of every figure. */
    private static final int MOST_DISAGREEMENTS = 20;

    private final MainRun.Outcome outcome;
    private final Catalogue catalogue;
    private final Say say;

    RunReport(MainRun.Outcome outcome, Catalogue catalogue, Say say) {
        this.outcome = outcome;
        this.catalogue = catalogue;
        this.say = say;
    }

    boolean hasErrors() {
        return !outcome.disagreements().isEmpty()
                || outcome.submissions().stream()
                        .anyMatch(verdict -> verdict.submission().state() != Submission.State.VALIDATED
                                || verdict.findings().stream().anyMatch(Finding::isError));
    }

    void print(PrintWriter out) {
        out.println(say.text(
                "run.round",
                outcome.round().report().title(),
                outcome.round().period().label(),
                Dates.decree(outcome.round().window().from()),
                Dates.decree(outcome.round().window().to())));
        int read = 0;
        int used = 0;
        int rejected = 0;
        int setAside = 0;
        for (MainRun.Verdict verdict : outcome.submissions()) {
            out.println(say.text("run.file", verdict.submission().fileName(), unit(verdict), state(verdict)));
            for (SubmittedForm form : verdict.forms()) {
                out.println(say.text(
                        "run.form", title(form), form.read(), form.used(), form.rejected(), form.setAsideRows()));
                read += form.read();
                used += form.used();
                rejected += form.rejected();
                setAside += form.setAsideRows();
            }
            verdict.feedback()
                    .ifPresent(file -> out.println(
                            say.text("run.feedback", verdict.findings().size(), file)));
        }
        outcome.others().forEach(other -> out.println(say.text("run.other-round", other.fileName(), other.round())));
        outcome.left()
                .forEach(file -> out.println(say.text(
                        "run.left",
                        file.name(),
                        file.reason().code(),
                        say.text("left." + file.reason().code()))));
        out.println(say.text("run.rows", read, used, rejected, setAside));
        out.println(
                outcome.missing().isEmpty()
                        ? say.text("run.complete")
                        : say.units(
                                "run.missing",
                                outcome.missing().stream().map(RunReport::gap).toList()));
        printDisagreements(outcome.disagreements(), say, out);
        outcome.workbook()
                .ifPresentOrElse(
                        file -> out.println(
                                say.text("run.workbook", outcome.revision().number(), file)),
                        () -> out.println(say.text("run.no-workbook")));
    }

    /** The first ones; the published workbook has them all. */
    static void printDisagreements(List<String> disagreements, Say say, PrintWriter out) {
        disagreements.stream().limit(MOST_DISAGREEMENTS).forEach(line -> out.println(say.text("run.disagrees", line)));
        if (disagreements.size() > MOST_DISAGREEMENTS) {
            out.println(say.text("run.disagrees-more", disagreements.size() - MOST_DISAGREEMENTS));
        }
    }

    static String gap(Gap gap) {
        return gap.forms().isEmpty() ? gap.unit() : gap.unit() + " (" + String.join(", ", gap.forms()) + ")";
    }

    private String unit(MainRun.Verdict verdict) {
        return Optional.ofNullable(verdict.submission().unit())
                .flatMap(catalogue::unit)
                .map(unit -> unit.nameOn(outcome.round().cutoff()))
                .orElse(say.text("run.unknown-unit"));
    }

    private String state(MainRun.Verdict verdict) {
        if (verdict.submission().state() == Submission.State.REFUSED) {
            return say.text("run.refused");
        }
        boolean rejected = verdict.forms().stream().anyMatch(form -> form.state() == SubmittedForm.State.REJECTED);
        return say.text(rejected ? "run.rejected" : "run.accepted");
    }

    private String title(SubmittedForm form) {
        return catalogue.form(form.form()).map(Form::title).orElse(form.form());
    }
}
