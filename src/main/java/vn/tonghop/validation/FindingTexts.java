package vn.tonghop.validation;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The wording of findings, by code; placeholders are {@code {name}}. */
final class FindingTexts {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.tonghop.validation.findings", Locale.forLanguageTag("vi"));

    private FindingTexts() {}

    static String of(String code, Map<String, String> facts) {
        return fill(VIETNAMESE.getString(code), facts);
    }

    static String fill(String pattern, Map<String, String> facts) {
        String text = pattern;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }
}
