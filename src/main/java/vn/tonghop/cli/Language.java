package vn.tonghop.cli;

import java.util.Locale;

/** The languages that the terminal speaks. */
enum Language {
    vi,
    en;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }

    /** The one that is asked for anywhere among the words, also when the rest of them cannot be understood. */
    static Language among(String... words) {
        Language asked = vi;
        for (int i = 0; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            if (words[i].equals("--lang=en") || (words[i].equals("--lang") && next.equals("en"))) {
                asked = en;
            } else if (words[i].startsWith("--lang")) {
                asked = vi;
            }
        }
        return asked;
    }
}
