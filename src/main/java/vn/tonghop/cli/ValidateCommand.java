package vn.tonghop.cli;

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
import vn.tonghop.job.Purpose;
import vn.tonghop.job.Revalidation;
import vn.tonghop.submission.Round;

/** {@code tonghop validate}: judges a round's submissions again under the catalogue as it is now. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        try (Engine engine = Engine.open(
                options.engine(options.home(), Optional.empty(), terminal.progress(Display.BAR, Display.LINES)),
                Purpose.RECEIVED)) {
            Round round = rounds.round(engine.catalogue(), options);
            Path into = out == null ? engine.folder().output() : out;
            Revalidation.Outcome outcome = engine.revalidation().revalidate(round, into);
            new ValidateText(engine.catalogue(), say)
                    .print(outcome, spec.commandLine().getOut());
            return outcome.errors() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }
}
