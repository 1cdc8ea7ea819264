package vn.tonghop.cli;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.text.Visible;

/** The terminal's own words, in Vietnamese or English. */
final class Say {

    private static final int MOST_IN_A_LINE = 3;

    private final Locale language;
    private final ResourceBundle words;

    Say(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("vn.tonghop.cli.terminal", language);
    }

    /**
     * The text of that key with {@code {0}}, {@code {1}} … filled in. What is filled in may come from strangers, and must
     * not steer the terminal.
     */
    String text(String key, @Nullable Object... values) {
        @Nullable Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            shown[i] = value instanceof String || value instanceof Path ? Visible.text(value.toString()) : value;
        }
        return new MessageFormat(words.getString(key), language).format(shown);
    }

    /** The text of that key with units for {@code {0}}: a few in the line itself, more of them one a line below it. */
    String units(String key, List<String> units) {
        if (units.size() <= MOST_IN_A_LINE) {
            return text(key, String.join("; ", units));
        }
        StringBuilder lines = new StringBuilder(text(key, text("units", units.size())));
        units.forEach(unit -> lines.append(System.lineSeparator()).append(text("units.one", unit)));
        return lines.toString();
    }
}
