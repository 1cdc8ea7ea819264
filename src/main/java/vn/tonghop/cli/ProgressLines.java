package vn.tonghop.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import vn.tonghop.job.Progress;

/** Tells in plain lines how far work has come: one for each stage, and one now and then while a stage lasts. */
final class ProgressLines implements Progress {

    private static final long SILENCE = Duration.ofSeconds(10).toNanos();

    private final PrintWriter out;
    private final Say say;
    private final LongSupplier nanoseconds;
    private int pieces;
    private int done;
    private long told;

    /** @param nanoseconds a clock that only goes forward */
    ProgressLines(PrintWriter out, Say say, LongSupplier nanoseconds) {
        this.out = out;
        this.say = say;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public synchronized void begins(Stage stage, int pieces) {
        this.pieces = pieces;
        this.done = 0;
        tell(
                stage == Stage.READ || stage == Stage.VALIDATE
                        ? say.text("progress.files", say.text("progress." + stage), pieces)
                        : say.text("progress.stage", say.text("progress." + stage)));
    }

    @Override
    public synchronized void advances(int more) {
        done += more;
        if (done < pieces && nanoseconds.getAsLong() - told >= SILENCE) {
            tell(say.text("progress.done", done, pieces));
        }
    }

    @Override
    public void ends() {}

    private void tell(String line) {
        out.println(line);
        out.flush();
        told = nanoseconds.getAsLong();
    }
}
