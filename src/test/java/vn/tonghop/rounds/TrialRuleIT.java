package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.submission.SubmittedForm;

/** A new rule of an office may be tried before it blocks anything. */
class TrialRuleIT {

    private static final String RULE = """
            -- severity: error
            -- at: san_pham
            -- message: Đề nghị ghi sản phẩm.
            -- beta: true
            select row_id from nhiem_vu_giao where san_pham is null
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void onTrialItIsReportedAndSaysSoButBlocksNothingAndLaterItDoes() throws Exception {
        try (Office office = new Office(folder)) {
            office.ownCatalogue().write("forms/nhiem-vu-giao/rules/product-named.sql", RULE);
            UnitWorkbook.of("vp").tasks(Task.called("Việc")).writeTo(office.inbox(), "vp");

            Result onTrial = office.run();
            assertThat(onTrial.form("vp", Task.FORM).state()).isEqualTo(SubmittedForm.State.ACCEPTED);
            assertThat(onTrial.verdict("vp").findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("product-named");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message())
                        .startsWith("Đề nghị ghi sản phẩm.")
                        .contains("đang thử");
            });

            office.ownCatalogue()
                    .write("forms/nhiem-vu-giao/rules/product-named.sql", RULE.replace("-- beta: true\n", ""));
            Result inForce = office.run();
            assertThat(inForce.form("vp", Task.FORM).state()).isEqualTo(SubmittedForm.State.REJECTED);
            assertThat(inForce.verdict("vp").findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message()).isEqualTo("Đề nghị ghi sản phẩm.");
            });
        }
    }
}
