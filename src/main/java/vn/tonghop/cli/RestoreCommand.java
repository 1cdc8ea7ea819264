package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tonghop.job.Restore;
import vn.tonghop.submission.DataFolder;

/** {@code tonghop restore}: a backup becomes a data folder again. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore-file")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        GlobalOptions options = terminal.options();
        Say say = options.say();
        if (!Files.isRegularFile(file)) {
            throw new UsageProblem(say.text("no-file", file));
        }
        DataFolder folder = DataFolder.open(options.home());
        int submissions = Restore.from(file, folder);
        spec.commandLine().getOut().println(say.text("restore.done", submissions, folder.root()));
        return ExitCode.OK;
    }
}
