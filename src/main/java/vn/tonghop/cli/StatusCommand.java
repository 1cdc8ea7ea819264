package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.job.Engine;
import vn.tonghop.job.NoDataYet;
import vn.tonghop.job.Purpose;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Standing;

/** {@code tonghop status}: who has delivered what. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        PrintWriter out = spec.commandLine().getOut();
        try (Engine engine = Engine.open(options.engine(options.home(), Optional.empty()), Purpose.RECEIVED)) {
            print(engine, options, out);
        } catch (NoDataYet beforeTheFirstRun) {
            // every unit is still missing, which is an answer; but the folder may be mistyped, and none is made
            try (TemporaryFolder home = new TemporaryFolder();
                    Engine engine =
                            Engine.open(options.engine(home.path(), options.ownCatalogue()), Purpose.CATALOGUE)) {
                print(engine, options, out);
            }
            spec.commandLine().getErr().println(options.say().text("no-data", options.home()));
        }
        return ExitCode.OK;
    }

    private void print(Engine engine, GlobalOptions options, PrintWriter out) {
        Round round = rounds.round(engine.catalogue(), options);
        List<Standing> standings = engine.standings().of(round);
        if (format == OutputFormat.json) {
            out.println(Json.of(json(round, standings)));
        } else {
            new StatusText(
                            round,
                            standings,
                            engine.catalogue().calendar(),
                            options.asOf().toLocalDate(),
                            options.say())
                    .print(out);
        }
    }

    private static Json.Status json(Round round, List<Standing> standings) {
        return new Json.Status(
                round.period().code(),
                round.report().id(),
                standings.stream()
                        .map(standing -> new Json.UnitForm(
                                standing.unit().code(),
                                standing.form().id(),
                                standing.state().name().toLowerCase(Locale.ROOT),
                                standing.version(),
                                standing.daysLate()))
                        .toList());
    }
}
