package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.job.CheckFiles.Checked;
import vn.tonghop.job.Engine;
import vn.tonghop.job.Purpose;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.validation.Finding;

/** {@code tonghop check}: validates files without keeping anything. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--period", paramLabel = "P", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    private @Nullable String unit;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--annotate", paramLabel = "DIR", descriptionKey = "annotate")
    private @Nullable Path annotate;

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        for (Path file : files) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageProblem(say.text("no-file", file));
            }
        }
        try (TemporaryFolder folder = new TemporaryFolder();
                Engine engine = Engine.open(
                        options.engine(folder.path(), options.ownCatalogue(), terminal.progress(Display.BAR)),
                        Purpose.FILES)) {
            if (unit != null && engine.catalogue().unit(unit).isEmpty()) {
                throw new UsageProblem(say.text("unknown-unit", unit));
            }
            CheckRound asked = new CheckRound(engine.catalogue(), say);
            Round expected =
                    asked.expected(period, options.report(), options.asOf().toLocalDate());
            List<Path> inOrder = files.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            List<Checked> checked = engine.checkFiles().check(inOrder, expected, options.asOf());
            List<Problem> problems = new ArrayList<>();
            for (Checked file : checked) {
                problems.addAll(asked.mismatches(file, period == null ? null : expected, unit));
            }
            print(checked, problems, say, spec.commandLine().getOut());
            if (annotate != null) {
                for (Checked file : checked) {
                    engine.checkFiles().annotate(file, expected, annotate);
                }
            }
            boolean clean = problems.isEmpty()
                    && checked.stream()
                            .allMatch(file -> file.isAccepted()
                                    && file.findings().stream().noneMatch(Finding::isError));
            return clean ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }

    /** A finding that only this command can make: the file is not the one that was asked for. */
    record Problem(Checked file, Finding finding) {}

    private void print(List<Checked> checked, List<Problem> problems, Say say, PrintWriter out) {
        List<Json.FileVerdict> verdicts = new ArrayList<>();
        List<Json.FindingJson> findings = new ArrayList<>();
        for (Checked file : checked) {
            List<Finding> all = new ArrayList<>();
            problems.stream()
                    .filter(problem -> problem.file().equals(file))
                    .forEach(problem -> all.add(problem.finding()));
            all.addAll(file.findings());
            Json.FileVerdict verdict = verdict(file, all.stream().noneMatch(Finding::isError));
            verdicts.add(verdict);
            all.forEach(finding -> findings.add(Json.FindingJson.of(verdict, finding)));
        }
        if (format == OutputFormat.json) {
            out.println(Json.of(new Json.Check(verdicts, findings)));
        } else {
            new CheckText(say).print(verdicts, findings, out);
        }
    }

    private static Json.FileVerdict verdict(Checked file, boolean clean) {
        List<Json.FormVerdict> forms = file.forms().stream()
                .map(form -> new Json.FormVerdict(
                        form.form(),
                        form.state() == SubmittedForm.State.ACCEPTED,
                        new Json.Rows(form.read(), form.used(), form.rejected(), form.setAsideRows())))
                .toList();
        return new Json.FileVerdict(
                file.file().toString(),
                file.submission().unit(),
                file.round().map(round -> round.period().code()).orElse(null),
                file.round().map(round -> round.report().id()).orElse(null),
                clean && file.isAccepted(),
                forms);
    }
}
