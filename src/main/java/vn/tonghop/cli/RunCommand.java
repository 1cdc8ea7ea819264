package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.job.Engine;
import vn.tonghop.job.MainRun;
import vn.tonghop.job.Purpose;
import vn.tonghop.submission.Round;

/** {@code tonghop run}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "inbox")
    private @Nullable Path inbox;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        Path given = inbox;
        if (given != null && !Files.isDirectory(given)) {
            throw new UsageProblem(say.text("no-inbox", given));
        }
        try (Engine engine = Engine.open(
                options.engine(options.home(), Optional.empty(), terminal.progress(Display.BAR, Display.LINES)),
                Purpose.OFFICE)) {
            Round round = rounds.round(engine.catalogue(), options);
            Path from = given;
            if (from == null) {
                from = Files.createDirectories(engine.folder().inbox());
            }
            Path to = out == null ? engine.folder().output() : out;
            MainRun.Outcome outcome = engine.mainRun().run(round, from, to, options.asOf());
            RunReport report = new RunReport(outcome, engine.catalogue(), say);
            report.print(spec.commandLine().getOut());
            return report.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
        }
    }
}
