package vn.tonghop.cli;

import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.job.Engine;
import vn.tonghop.job.Purpose;

/** {@code tonghop catalogue check|copy}. */
@Command(
        name = "catalogue",
        subcommands = {CatalogueCommand.Check.class, CatalogueCommand.Copy.class})
final class CatalogueCommand implements Runnable {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private void print(String text) {
        spec.commandLine().getOut().println(text);
    }

    /** Verifies a catalogue whole, and its rules and checks on their own cases; every fault with file and line. */
    @Command(name = "check")
    static final class Check implements Callable<Integer> {

        @ParentCommand
        private CatalogueCommand parent;

        @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "catalogue-dir")
        private @Nullable Path folder;

        @Override
        public Integer call() throws Exception {
            GlobalOptions options = parent.terminal.options();
            Path given = folder;
            if (given != null && !Files.isDirectory(given)) {
                throw new UsageProblem(options.say().text("no-catalogue", given));
            }
            Optional<Path> checked = given != null ? Optional.of(given) : options.ownCatalogue();
            try (TemporaryFolder home = new TemporaryFolder();
                    Engine engine = Engine.open(options.engine(home.path(), checked), Purpose.CATALOGUE)) {
                Catalogue catalogue = engine.catalogue();
                int cases = engine.cases().verify();
                parent.print(options.say()
                        .text(
                                "catalogue.clean",
                                catalogue.forms().size(),
                                catalogue.appendices().size(),
                                catalogue.units().size(),
                                catalogue.forms().stream()
                                        .mapToInt(form -> form.rules().size())
                                        .sum(),
                                catalogue.appendices().stream()
                                        .mapToInt(appendix -> appendix.checks().size())
                                        .sum(),
                                cases));
                return ExitCode.OK;
            }
        }
    }

    /** Copies the built-in catalogue out, to be edited. */
    @Command(name = "copy")
    static final class Copy implements Callable<Integer> {

        @ParentCommand
        private CatalogueCommand parent;

        @Parameters(paramLabel = "DIR", descriptionKey = "copy-dir")
        private Path folder = Path.of("");

        @Override
        public Integer call() throws Exception {
            Say say = parent.terminal.options().say();
            try {
                CatalogueFiles.builtIn().copyTo(folder);
            } catch (DirectoryNotEmptyException taken) {
                throw new UsageProblem(say.text("copy.not-empty", folder));
            }
            Optional<Path> used = parent.terminal.options().ownCatalogue();
            boolean inUse = used.isPresent() && Files.isSameFile(folder, used.get());
            parent.print(say.text(inUse ? "copy.in-use" : "copy.done", folder));
            return ExitCode.OK;
        }
    }
}
