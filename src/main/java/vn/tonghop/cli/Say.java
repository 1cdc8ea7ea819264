package vn.tonghop.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The terminal's own words, in Vietnamese or English. */
final class Say {

    private final Locale language;
    private final ResourceBundle words;

    Say(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("vn.tonghop.cli.terminal", language);
    }

    /** The text of that key with {@code {0}}, {@code {1}} … filled in. */
    String text(String key, @Nullable Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
