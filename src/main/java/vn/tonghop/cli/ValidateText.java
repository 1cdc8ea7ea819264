package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.job.Revalidation;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;

/** What judging again has changed, for a person to read. */
final class ValidateText {

    private final Catalogue catalogue;
    private final Say say;

    ValidateText(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    void print(Revalidation.Outcome outcome, PrintWriter out) {
        Round round = outcome.round();
        int changed = 0;
        for (Revalidation.Change change : outcome.submissions()) {
            List<String> lines = differences(change);
            if (!lines.isEmpty()) {
                changed++;
                out.println(title(change.after().submission(), round));
                lines.forEach(out::println);
            }
        }
        out.println(say.text("validate.files", outcome.submissions().size(), changed));
        out.println(outcome.errors() == 0 ? say.text("check.clean") : say.text("check.errors", outcome.errors()));
        if (changed > 0) {
            out.println(say.text(
                    "validate.next", round.period().code(), round.report().id()));
        }
    }

    private String title(Submission submission, Round round) {
        String unit = Optional.ofNullable(submission.unit())
                .flatMap(catalogue::unit)
                .map(known -> known.nameOn(round.cutoff()))
                .orElse(say.text("run.unknown-unit"));
        return say.text(
                "validate.file",
                submission.fileName(),
                unit,
                Optional.ofNullable(submission.version()).map(String::valueOf).orElse("?"));
    }

    private List<String> differences(Revalidation.Change change) {
        Revalidation.Verdict before = change.before();
        Revalidation.Verdict after = change.after();
        List<String> lines = new ArrayList<>();
        if (before.submission().state() != after.submission().state()) {
            lines.add(say.text(
                    "validate.changed",
                    say.text("validate.whole-file"),
                    say.text("submission." + before.submission().state()),
                    say.text("submission." + after.submission().state())));
        }
        Set<String> forms = new TreeSet<>(before.forms().keySet());
        forms.addAll(after.forms().keySet());
        forms.addAll(before.findings().keySet());
        forms.addAll(after.findings().keySet());
        for (String form : forms) {
            String was = state(before, form);
            String is = state(after, form);
            List<String> codes = codes(
                    before.findings().getOrDefault(form, Map.of()),
                    after.findings().getOrDefault(form, Map.of()));
            if (!was.equals(is)) {
                lines.add(say.text("validate.changed", name(form), was, is));
            } else if (!codes.isEmpty()) {
                lines.add(say.text("validate.same", name(form), is));
            }
            lines.addAll(codes);
        }
        return lines;
    }

    private String state(Revalidation.Verdict verdict, String form) {
        return Optional.ofNullable(verdict.forms().get(form))
                .map(state -> say.text("form." + state))
                .orElse("–");
    }

    private String name(String form) {
        return form.isEmpty()
                ? say.text("validate.whole-file")
                : catalogue.form(form).map(Form::title).orElse(form);
    }

    private List<String> codes(Map<String, Integer> before, Map<String, Integer> after) {
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String code : codes) {
            int more = after.getOrDefault(code, 0) - before.getOrDefault(code, 0);
            if (more != 0) {
                lines.add(say.text(more > 0 ? "validate.new" : "validate.gone", code, Math.abs(more)));
            }
        }
        return lines;
    }
}
