package vn.tonghop.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the workbook, which exists in Vietnamese only. */
final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vn.tonghop.template.texts", Locale.ROOT);

    private Texts() {}

    static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
