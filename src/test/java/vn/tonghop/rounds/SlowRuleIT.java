package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.SubmittedForm;

/** Rows over which a rule would run for ever. */
class SlowRuleIT {

    private static final String FORM = "kho-khan";

    /** Counts for ever over a form that holds the word. */
    private static final String RULE = """
            -- severity: %s
            -- at: noi_dung
            -- message: Không bao giờ.
            with recursive so(n) as (
              select 1
              union all
              select n + 1 from so where exists (select 1 from kho_khan where noi_dung = 'Chậm.')
            )
            select row_id from kho_khan where exists (select 1 from so where n < 0)
            """;

    @TempDir
    Path folder;

    private Result run(String severity) throws Exception {
        try (Office office = new Office(folder)) {
            office.set("rule-seconds: 25", "rule-seconds: 1");
            Files.createDirectories(office.home().resolve("catalogue/forms/kho-khan/rules"));
            office.ownCatalogue().write("forms/kho-khan/rules/endless.sql", RULE.formatted(severity));
            send(office, "vp", "Chậm.");
            send(office, "ttr", "Nhanh.");
            return office.run();
        }
    }

    private static void send(Office office, String unit, String text) throws Exception {
        UnitWorkbook.of(unit)
                .row(FORM, Map.of("nguon", "van-ban", "noi_dung", text))
                .writeTo(office.inbox(), unit);
    }

    @Test
    void areAFindingAsGraveAsTheRuleAndTheOthersAreJudged() throws Exception {
        Result result = run("error");

        assertThat(result.findings("vp")).containsExactly("too-slow");
        assertThat(result.form("vp", FORM).state()).isEqualTo(SubmittedForm.State.REJECTED);
        assertThat(result.findings("ttr")).isEmpty();
        assertThat(result.form("ttr", FORM).state()).isEqualTo(SubmittedForm.State.ACCEPTED);
    }

    @Test
    void areAcceptedWhenTheRuleOnlyWarns() throws Exception {
        Result result = run("warning");

        assertThat(result.findings("vp")).containsExactly("too-slow");
        assertThat(result.form("vp", FORM).state()).isEqualTo(SubmittedForm.State.ACCEPTED);
    }
}
