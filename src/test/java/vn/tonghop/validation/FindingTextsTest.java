package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.catalogue.Comparison;
import vn.tonghop.text.Doubt;
import vn.tonghop.text.Flaw;
import vn.tonghop.text.Garble;
import vn.tonghop.workbook.Refusal;
import vn.tonghop.workbook.SheetAnomaly;

class FindingTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @CsvSource({
        "validation/findings_vi, validation/findings_en",
        "cli/terminal_vi, cli/terminal_en",
        "appendix/appendix_vi, appendix/appendix_en",
        "feedback/texts, feedback/texts_en"
    })
    void bothLanguagesSayTheSameThings(String vietnamese, String english) throws IOException {
        Properties texts = texts(vietnamese);
        Properties others = texts(english);
        assertThat(others.keySet()).isEqualTo(texts.keySet());
        for (String key : texts.stringPropertyNames()) {
            assertThat(placeholders(others, key)).as(key).isEqualTo(placeholders(texts, key));
        }
    }

    @Test
    void everyCodeHasItsWording() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of(
                "unknown-column.suggest",
                "missing-sheet.header",
                "place.cell",
                "place.issued",
                "place.file-name",
                "too-slow.rule",
                "rule.beta",
                "required.absent",
                "placeholder.blank",
                "not-a-date.serial"));
        Stream.of(FindingCode.values()).map(FindingCode::code).forEach(codes::add);
        Stream.of(SheetAnomaly.Kind.values()).map(SheetAnomaly.Kind::code).forEach(codes::add);
        Stream.of(Refusal.values()).map(Refusal::code).forEach(codes::add);
        Arrays.stream(Flaw.values())
                .filter(flaw -> flaw != Flaw.UNKNOWN_FORM)
                .map(flaw -> "flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(codes::add);
        Arrays.stream(Doubt.values())
                .map(doubt -> "doubt." + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(codes::add);
        for (Comparison.Operator operator : Comparison.Operator.values()) {
            if (operator != Comparison.Operator.EQUALS) {
                String demand =
                        "demand." + operator.name().toLowerCase(Locale.ROOT).replace('_', '-');
                codes.addAll(Set.of(demand + ".day", demand + ".value"));
            }
        }
        Arrays.stream(Garble.values())
                .map(garble -> "garbled-text." + garble.code())
                .forEach(codes::add);

        assertThat(new TreeSet<>(texts("validation/findings_vi").stringPropertyNames()))
                .isEqualTo(codes);
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(
                FindingTextsTest.class.getResourceAsStream("/vn/tonghop/" + bundle + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void whatAClerkWroteIsNotFilledInOnceMore() {
        Map<String, String> facts = Map.of("document", "{subject}$1", "subject", "{document}");
        assertThat(FindingTexts.fill("{document} – {subject}, {other}", facts))
                .isEqualTo("{subject}$1 – {document}, {other}");
    }
}
