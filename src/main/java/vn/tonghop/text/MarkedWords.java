package vn.tonghop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text with a mark, or with a sign that may stand for a letter with one.
 *
 * @param common those that are common syllables
 * @param strange the others
 */
record MarkedWords(List<String> common, List<String> strange) {

    static MarkedWords of(String text) {
        MarkedWords words = new MarkedWords(new ArrayList<>(), new ArrayList<>());
        int start = 0;
        boolean marked = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Garble.isPartOfWord(text.charAt(i))) {
                marked |= text.charAt(i) >= 0x80;
                continue;
            }
            // a sign alone is a sign
            if (marked && i - start > 1) {
                String word = text.substring(start, i);
                (Syllables.hasWord(word) ? words.common : words.strange).add(word);
            }
            marked = false;
            start = i + 1;
        }
        return words;
    }
}
