package vn.tonghop.feedback;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the list in one language. */
final class Texts {

    private final ResourceBundle bundle;

    Texts(Locale language) {
        // Vietnamese is the bundle without a suffix; the machine's own language must not come between
        bundle = ResourceBundle.getBundle(
                "vn.tonghop.feedback.texts",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param values put in as they are, numbers without grouping */
    String text(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i].toString();
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(written);
    }
}
