package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.tonghop.job.Progress.Stage;

class ProgressLinesTest {

    private final StringWriter out = new StringWriter();
    private final AtomicLong now = new AtomicLong();
    private final ProgressLines lines =
            new ProgressLines(new PrintWriter(out), new Say(Language.en.locale()), now::get);

    @Test
    void tellsEachStageOnce() {
        for (Stage stage : Stage.values()) {
            lines.begins(stage, 1);
            lines.advances(1);
        }
        lines.ends();

        assertThat(out.toString().lines()).hasSameSizeAs(Stage.values()).doesNotHaveDuplicates();
    }

    @Test
    void tellsHowFarItIsOnlyWhenItWasSilentForLong() {
        lines.begins(Stage.READ, 500);
        lines.advances(1);
        now.addAndGet(Duration.ofSeconds(11).toNanos());
        lines.advances(119);
        lines.advances(1);

        assertThat(out.toString().lines()).hasSize(2).last().asString().contains("120/500");
    }

    @Test
    void theEndOfAStageIsToldByTheNextOne() {
        lines.begins(Stage.READ, 2);
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        lines.advances(2);

        assertThat(out.toString().lines()).hasSize(1);
    }
}
