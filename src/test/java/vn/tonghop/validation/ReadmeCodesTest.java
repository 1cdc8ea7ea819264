package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.workbook.Refusal;
import vn.tonghop.workbook.SheetAnomaly;

/** The table of finding codes in the README has every code of the program with its severity, and no other. */
class ReadmeCodesTest {

    /** {@code | `code`, `code` | severity | meaning | what to do |}. */
    private static final Pattern ROW =
            Pattern.compile("^\\| (`[^|]*`) \\| (error|warning|note) \\| [^|]+ \\| [^|]+ \\|$", Pattern.MULTILINE);

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void namesEveryCodeWithItsSeverityAndNoOther() throws IOException {
        Map<String, String> written = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(row -> CODE.matcher(row.group(1))
                        .results()
                        .forEach(code -> assertThat(written.put(code.group(1), row.group(2)))
                                .as(code.group(1))
                                .isNull()));

        assertThat(written).isEqualTo(known());
    }

    private static Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        for (FindingCode code : FindingCode.values()) {
            known.put(code.code(), word(code.severity()));
        }
        for (Refusal refusal : Refusal.values()) {
            known.put(refusal.code(), word(Severity.ERROR));
        }
        for (SheetAnomaly.Kind kind : SheetAnomaly.Kind.values()) {
            known.put(kind.code(), word(Severity.ERROR));
        }
        // "check" alone compares a file with what it was asked for
        ResourceBundle.getBundle("vn.tonghop.cli.terminal", Locale.forLanguageTag("vi")).keySet().stream()
                .filter(key -> key.startsWith("check.other-"))
                .forEach(key -> known.put(key.substring("check.".length()), word(Severity.ERROR)));
        return known;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
