package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.submission.Backup;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.JdbcDatabaseFile;

/** {@code tonghop backup}: the data folder in one file. Runs beside a run, so it takes no lock. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        DataFolder folder = new DataFolder(options.home().toAbsolutePath().normalize());
        if (JdbcDatabaseFile.isFirstRun(folder)) {
            throw new UsageProblem(say.text("no-data", folder.root()));
        }
        // the last good backup is worth more than a shorter way to the next one
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageProblem(say.text("backup.exists", file));
        }
        int submissions = new Backup(file).write(folder);
        spec.commandLine().getOut().println(say.text("backup.done", submissions, file));
        return ExitCode.OK;
    }
}
