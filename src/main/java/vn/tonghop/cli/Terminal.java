package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.job.FolderInUse;
import vn.tonghop.job.NoDataYet;
import vn.tonghop.job.Progress;
import vn.tonghop.job.RunStopped;
import vn.tonghop.submission.FolderFault;

/** The command line: reads words, runs a command, turns what happened into one line and an exit code. */
@Command(
        name = "tonghop",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            TemplateCommand.class,
            StatusCommand.class,
            ValidateCommand.class,
            ExportCommand.class,
            TraceCommand.class,
            CatalogueCommand.class,
            CompletionCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Terminal implements Runnable {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Display display;

    @Mixin
    private GlobalOptions options;

    @Spec
    private CommandSpec spec;

    private Terminal(PrintWriter out, PrintWriter err, Display display) {
        this.out = out;
        this.err = err;
        this.display = display;
    }

    /** Runs one command and says how it ended, in plain lines. */
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        return run(out, err, Display.LINES, words);
    }

    /**
     * Runs one command and says how it ended.
     *
     * @param display bars are written to standard error, plain lines to standard output
     */
    public static int run(PrintWriter out, PrintWriter err, Display display, String... words) {
        Terminal terminal = new Terminal(out, err, display);
        Locale language = Language.among(words).locale();
        CommandLine line = new CommandLine(terminal);
        line.setResourceBundle(ResourceBundle.getBundle("vn.tonghop.cli.help", language));
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> terminal.report(failure));
        line.setParameterExceptionHandler((problem, wrong) -> {
            err.println(new ParameterText(new Say(language)).of(problem));
            return ExitCode.USAGE;
        });
        try {
            return line.execute(words);
        } catch (OutOfMemoryError exhausted) {
            // by now, what took the memory is not referred to any more
            return terminal.report(exhausted);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Shows how far work has come, where that can be done in one of the given ways. */
    Progress progress(Display... ways) {
        if (!List.of(ways).contains(display)) {
            return Progress.UNSEEN;
        }
        return display == Display.BAR
                ? new ProgressBars(err, options.say())
                : new ProgressLines(out, options.say(), System::nanoTime);
    }

    GlobalOptions options() {
        return options;
    }

    /** Without a command, it tells which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int report(Throwable failure) {
        Say say = options.say();
        if (options.isVerbose()) {
            failure.printStackTrace(err);
        }
        if (failure instanceof UsageProblem) {
            err.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof NoDataYet empty) {
            err.println(say.text("no-data", empty.getMessage()));
            return ExitCode.USAGE;
        }
        if (failure instanceof FaultyCatalogue faulty) {
            faulty.faults().forEach(err::println);
            err.println(say.text("faulty-catalogue", faulty.faults().size()));
            return ExitCode.USAGE;
        }
        Optional<FolderFault> folder = FolderFault.in(failure, options.home());
        if (folder.isPresent()) {
            err.println(say.text(
                    "folder." + folder.get().reason().code(), folder.get().place()));
            return folder.get().reason() == FolderFault.Reason.NOT_EMPTY ? ExitCode.USAGE : ExitCode.FAILED;
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = FolderFault.before(cause)) {
            if (cause instanceof FolderInUse inUse) {
                err.println(say.text("folder-in-use", inUse.getMessage()));
                return ExitCode.FAILED;
            }
            if (cause instanceof OutOfMemoryError) {
                err.println(say.text("out-of-memory"));
                return ExitCode.FAILED;
            }
            if (cause instanceof RunStopped) {
                err.println(say.text("stopped"));
                return ExitCode.FAILED;
            }
        }
        err.println(say.text("failed", rootCause(failure)));
        return ExitCode.FAILED;
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        @Nullable Throwable next = FolderFault.before(cause);
        while (next != null) {
            cause = next;
            next = FolderFault.before(cause);
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + message;
    }
}
