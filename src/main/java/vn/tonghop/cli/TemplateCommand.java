package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.submission.Round;
import vn.tonghop.template.Templates;

/** {@code tonghop template}: the workbooks that units fill in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    private @Nullable String unit;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "template-out")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        Optional<Path> own = options.ownCatalogue();
        Catalogue catalogue =
                Catalogues.read(own.isPresent() ? CatalogueFiles.ofDirectory(own.get()) : CatalogueFiles.builtIn());
        Round round = rounds.round(catalogue, options);
        Path folder = Optional.ofNullable(out)
                .orElse(options.home().resolve("out").resolve(round.code()).resolve("bieu-mau"));
        Files.createDirectories(folder);
        Templates templates = new Templates(catalogue);
        for (OrgUnit owing : units(catalogue, round, say)) {
            Path file = folder.resolve(round.code() + "-" + owing.code() + ".xlsx");
            templates.write(round.report(), round.period(), owing, file);
            PrintWriter print = spec.commandLine().getOut();
            print.println(say.text("template.written", owing.nameOn(round.cutoff()), file));
        }
        return ExitCode.OK;
    }

    private List<OrgUnit> units(Catalogue catalogue, Round round, Say say) {
        String asked = unit;
        if (asked != null) {
            return List.of(catalogue.unit(asked).orElseThrow(() -> new UsageProblem(say.text("unknown-unit", asked))));
        }
        return catalogue.units().stream()
                .filter(candidate -> candidate.isValidOn(round.cutoff()))
                .filter(candidate ->
                        catalogue.formsOf(round.report()).stream().anyMatch(form -> form.isOwedBy(candidate)))
                .toList();
    }
}
