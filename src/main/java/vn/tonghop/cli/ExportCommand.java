package vn.tonghop.cli;

import java.io.PrintWriter;
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
import vn.tonghop.job.Export;
import vn.tonghop.job.Purpose;
import vn.tonghop.submission.Round;

/** {@code tonghop export}: publishes again from the database. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /** What it can publish as. */
    enum Format {
        xlsx(Export.Format.XLSX),
        csv(Export.Format.CSV);

        private final Export.Format format;

        Format(Export.Format format) {
            this.format = format;
        }
    }

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--format", paramLabel = "xlsx|csv", defaultValue = "xlsx", descriptionKey = "export-format")
    private Format format = Format.xlsx;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        try (Engine engine = Engine.open(options.engine(options.home(), Optional.empty()), Purpose.RECEIVED)) {
            Round round = rounds.round(engine.catalogue(), options);
            if (engine.catalogue().appendicesOf(round.report()).isEmpty()) {
                throw new UsageProblem(say.text("run.no-workbook"));
            }
            Path into = out == null ? engine.folder().output() : out;
            Optional<Export.Published> published =
                    engine.export().publish(round, into, options.asOf().toLocalDate(), format.format);
            Export.Published done = published.orElseThrow(() -> new UsageProblem(say.text("no-revision")));
            PrintWriter out = spec.commandLine().getOut();
            RunReport.printDisagreements(done.disagreements(), say, out);
            out.println(say.text("run.workbook", done.revision(), done.file()));
            return done.disagreements().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }
}
