package vn.tonghop.workbook;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Writes windows-1258 as Windows does: a tone is a character of its own, a hat or a horn belongs to its vowel. */
final class Tones {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Tones() {}

    static byte[] windows1258(String text) {
        StringBuilder split = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            StringBuilder letter = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                    .chars()
                    .forEach(c -> (TONES.indexOf(c) < 0 ? letter : tone).append((char) c));
            split.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
        }
        return split.toString().getBytes(Charset.forName("windows-1258"));
    }
}
