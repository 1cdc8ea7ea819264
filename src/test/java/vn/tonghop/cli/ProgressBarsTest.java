package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tonghop.job.Progress.Stage;

class ProgressBarsTest {

    private final StringWriter err = new StringWriter();
    private final ProgressBars bars = new ProgressBars(new PrintWriter(err), new Say(Language.en.locale()));

    @Test
    void showsHowManyAreDoneOnOneLineThatIsWipedAwayAtTheEnd() {
        bars.begins(Stage.READ, 8);
        bars.advances(5);
        bars.advances(3);
        bars.ends();

        assertThat(err.toString()).contains("8/8").doesNotContain("\n").endsWith(" \r");
    }

    @Test
    void everyTextFitsOnALineOfATerminal() {
        bars.begins(Stage.RETURN_FINDINGS, 1_000_000);
        bars.advances(999_999);
        bars.ends();

        assertThat(Arrays.stream(err.toString().split("\r", -1))).allMatch(text -> text.length() < 80);
    }

    @Test
    void aStageWithoutPiecesShowsNothing() {
        bars.begins(Stage.READ, 0);
        bars.advances(0);
        bars.ends();

        assertThat(err.toString()).isEmpty();
    }
}
