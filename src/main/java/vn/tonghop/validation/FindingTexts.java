package vn.tonghop.validation;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of findings, by code; placeholders are {@code {name}}. */
final class FindingTexts {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.tonghop.validation.findings", Locale.forLanguageTag("vi"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private FindingTexts() {}

    static String of(String code, Map<String, String> facts) {
        return fill(VIETNAMESE.getString(code), facts);
    }

    /** Each placeholder once: a fact is what a clerk wrote, and may look like a placeholder itself. */
    static String fill(String pattern, Map<String, String> facts) {
        return PLACEHOLDER.matcher(pattern).replaceAll(found -> {
            String fact = facts.get(found.group(1));
            return Matcher.quoteReplacement(fact == null ? found.group() : fact);
        });
    }
}
