package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;

/** Where text breaks into lines of a given width: after spaces, inside a word only when it is wider than a line. */
final class LineBreaks {

    private LineBreaks() {}

    /**
     * The offsets at which lines start; the first is 0.
     *
     * @param width in points
     */
    static List<Integer> starts(String text, FontMeasure font, double width) {
        return isOneLine(text, font, width) ? List.of(0) : broken(text, font, width);
    }

    /** Whether nothing breaks the text, neither the width nor a line break in it. */
    static boolean isOneLine(String text, FontMeasure font, double width) {
        return text.indexOf('\n') < 0 && font.fits(text, width);
    }

    private static List<Integer> broken(String text, FontMeasure font, double width) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        double used = 0;
        int word = 0;
        double wordUsed = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                starts.add(at + 1);
                used = 0;
                word = at + 1;
                wordUsed = 0;
                continue;
            }
            double advance = font.width(letter);
            if (letter == ' ') {
                // a space may hang over the edge, and a break may follow it
                used += advance;
                word = at + 1;
                wordUsed = 0;
                continue;
            }
            if (used + advance > width && word > last(starts)) {
                starts.add(word);
                used = wordUsed;
            }
            if (used + advance > width && at > last(starts)) {
                starts.add(at);
                used = 0;
                word = at;
                wordUsed = 0;
            }
            used += advance;
            wordUsed += advance;
        }
        return starts;
    }

    /** The text from one line to another, without the white space at its end. */
    static String lines(String text, List<Integer> starts, int from, int to) {
        int end = to < starts.size() ? starts.get(to) : text.length();
        String piece = text.substring(starts.get(from), end);
        return to < starts.size() ? piece.stripTrailing() : piece;
    }

    private static int last(List<Integer> starts) {
        return starts.get(starts.size() - 1);
    }
}
