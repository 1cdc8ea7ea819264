package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The README lists the rules and checks that are shipped, as they are. */
class ReadmeRulesTest {

    @Test
    void theReadmeListsTheRulesAndChecksOfTheBuiltInCatalogue() throws IOException {
        Matcher list = ReadmeRules.LIST.matcher(Files.readString(ReadmeRules.README));

        assertThat(list.find()).isTrue();
        assertThat(list.group()).isEqualTo(ReadmeRules.list());
    }
}
