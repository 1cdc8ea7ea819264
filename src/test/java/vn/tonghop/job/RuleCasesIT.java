package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.catalogue.RuleCase;

/** Every rule that is shipped carries rows that it must find and rows that it must leave alone, and does so. */
class RuleCasesIT {

    @Test
    void theShippedRulesDoWhatTheirCasesSay(@TempDir Path home) throws SQLException {
        try (Engine engine = Engine.open(
                new EngineOptions(
                        home,
                        Optional.empty(),
                        LocalDateTime.parse("2023-06-15T00:00:00"),
                        EngineOptions.Verbosity.QUIET,
                        Progress.UNSEEN),
                Purpose.CATALOGUE)) {
            assertThat(engine.cases().verify()).isGreaterThan(50);
        }
        try (Connection database = Remains.connect(home);
                ResultSet kept = database.createStatement()
                        .executeQuery("select (select count(*) from submission) + (select count(*) from round)")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).as("nothing of it is kept").isZero();
        }
    }

    static Stream<Rule> rules() throws IOException {
        return Catalogues.read(CatalogueFiles.builtIn()).forms().stream().flatMap(form -> form.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasACaseThatItFindsAndOneThatItLeavesAlone(Rule rule) {
        assertThat(rule.cases()).as(rule.code()).anyMatch(RuleCasesIT::finds).anyMatch(one -> !finds(one));
    }

    private static boolean finds(RuleCase one) {
        return one.rows().stream().anyMatch(RuleCase.Row::found);
    }
}
