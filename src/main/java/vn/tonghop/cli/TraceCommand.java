package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.appendix.Trace;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Source;
import vn.tonghop.job.Engine;
import vn.tonghop.job.Purpose;
import vn.tonghop.text.Visible;

/** {@code tonghop trace}: where a consolidated figure came from. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

    private static final Pattern CELL =
            Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--cell", paramLabel = "\"'SHEET'!A1\"", required = true, descriptionKey = "cell")
    private String cell = "";

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private OutputFormat format = OutputFormat.text;

    /** Answer in JSON; sources of one task stand together. */
    record Answer(String cell, String value, int revision, List<Source> sources) {}

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        Matcher matcher = CELL.matcher(cell);
        if (!matcher.matches()) {
            throw new UsageProblem(say.text("bad-cell", cell));
        }
        String sheet =
                matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
        String a1 = matcher.group(3) + matcher.group(4);
        try (Engine engine = Engine.open(options.engine(options.home(), Optional.empty()), Purpose.RECEIVED)) {
            Revision revision = engine.revisions()
                    .latest(rounds.round(engine.catalogue(), options))
                    .orElseThrow(() -> new UsageProblem(say.text("no-revision")));
            Trace.Traced traced = engine.trace()
                    .of(revision, sheet, a1)
                    .orElseThrow(() -> new UsageProblem(say.text("no-figure", cell)));
            print(new Answer(cell, traced.figure().value(), revision.number(), traced.sources()), say);
            if (format == OutputFormat.text && !traced.gaps().isEmpty()) {
                List<String> units = traced.gaps().stream().map(RunReport::gap).toList();
                spec.commandLine().getOut().println(say.units("run.missing", units));
            }
            return ExitCode.OK;
        }
    }

    private void print(Answer answer, Say say) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.json) {
            out.println(Json.of(answer));
            return;
        }
        long tasks = answer.sources().stream().map(Source::task).distinct().count();
        out.println(say.text(
                "trace.figure",
                answer.cell(),
                answer.value(),
                answer.revision(),
                tasks,
                answer.sources().size()));
        String task = "";
        int number = 0;
        for (Source source : answer.sources()) {
            if (!source.task().equals(task)) {
                task = source.task();
                number++;
                out.println(number + ". " + Visible.text(task));
            }
            out.println(say.text(
                    "trace.source", source.unit(), source.file(), source.sheet(), source.cell(), source.value()));
        }
    }
}
