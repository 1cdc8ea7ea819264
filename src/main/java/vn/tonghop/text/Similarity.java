package vn.tonghop.text;

import java.util.Arrays;

/**
 * How alike two texts look. Only for suggestions to a person: "đã hoàn thành" and "chưa hoàn thành" are 0.9 alike, so
 * no threshold separates a slip from the opposite.
 */
public final class Similarity {

    /** Names and headers are shorter; a text longer than this is not compared, so that time stays bounded. */
    static final int LONGEST = 1000;

    private Similarity() {}

    /**
     * One less the share of edits (insertions, deletions, substitutions, swaps of neighbours; optimal string alignment)
     * in the longer text: 1 for equal texts, 0 for texts with nothing in common or too long to compare. The texts are
     * compared as given; fold them first.
     */
    public static double ratio(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int longer = Math.max(a.length(), b.length());
        return longer > LONGEST ? 0 : 1 - (double) distance(a, b) / longer;
    }

    /** Needs three rows of the table at a time, because a swap looks two rows back. */
    private static int distance(String a, String b) {
        int[] twoAgo = new int[b.length() + 1];
        int[] oneAgo = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(oneAgo, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], oneAgo[j]) + 1, oneAgo[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAgo[j - 2] + 1);
                }
            }
            int[] reused = twoAgo;
            twoAgo = oneAgo;
            oneAgo = row;
            row = reused;
        }
        return oneAgo[b.length()];
    }
}
