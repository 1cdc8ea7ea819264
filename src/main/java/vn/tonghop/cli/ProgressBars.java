package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.job.Progress;

/** Shows how far work has come as a bar on the terminal's last line, one for each stage, and wipes it away at the end. */
final class ProgressBars implements Progress {

    private static final int MILLISECONDS_BETWEEN = 200;

    /** The terminal itself is not asked, which would cost native code or another process; each is this wide. */
    private static final int COLUMNS = 79;

    private final PrintWriter err;
    private final Say say;
    private @Nullable ProgressBar bar;

    ProgressBars(PrintWriter err, Say say) {
        this.err = err;
        this.say = say;
    }

    @Override
    public synchronized void begins(Stage stage, int pieces) {
        ends();
        if (pieces > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(say.text("progress." + stage))
                    .setInitialMax(pieces)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
                    .hideEta()
                    .setConsumer(new LastLine(err))
                    .build();
        }
    }

    @Override
    public synchronized void advances(int pieces) {
        Optional.ofNullable(bar).ifPresent(shown -> shown.stepBy(pieces));
    }

    @Override
    public synchronized void ends() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            // the library leaves a bar that ends before it was ever drawn
            new LastLine(err).clear();
            bar = null;
        }
    }

    /** Writes where the command writes its errors, never to the process's own stream. */
    private record LastLine(PrintWriter err) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return COLUMNS;
        }

        @Override
        public void accept(String text) {
            // back to the beginning of the line
            err.print("\r" + text);
            err.flush();
        }

        @Override
        public void clear() {
            accept(" ".repeat(COLUMNS) + "\r");
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
