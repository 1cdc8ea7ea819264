package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.job.FolderInUse;
import vn.tonghop.job.RunStopped;
import vn.tonghop.submission.FolderFault;

/** The command line: reads words, runs a command, turns what happened into one line and an exit code. */
@Command(
        name = "tonghop",
        mixinStandardHelpOptions = true,
        version = "tonghop 0.1.0",
        resourceBundle = "vn.tonghop.cli.help",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            TemplateCommand.class,
            TraceCommand.class,
            CatalogueCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Terminal implements Runnable {

    @Mixin
    private GlobalOptions options;

    @Spec
    private CommandSpec spec;

    /** Runs one command and says how it ended. */
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        Terminal terminal = new Terminal();
        CommandLine line = new CommandLine(terminal);
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> terminal.report(failure, err));
        line.setParameterExceptionHandler((problem, wrong) -> {
            err.println(terminal.options
                    .say()
                    .text(
                            "usage",
                            problem.getMessage(),
                            problem.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitCode.USAGE;
        });
        int code = line.execute(words);
        out.flush();
        err.flush();
        return code;
    }

    GlobalOptions options() {
        return options;
    }

    /** Without a command, it tells which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int report(Exception failure, PrintWriter err) {
        Say say = options.say();
        if (options.isVerbose()) {
            failure.printStackTrace(err);
        }
        if (failure instanceof UsageProblem) {
            err.println(failure.getMessage());
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
            return ExitCode.FAILED;
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = FolderFault.before(cause)) {
            if (cause instanceof FolderInUse inUse) {
                err.println(say.text("folder-in-use", inUse.getMessage()));
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
