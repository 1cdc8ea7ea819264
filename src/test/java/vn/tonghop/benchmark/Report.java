package vn.tonghop.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of results: what, against what, how much, the goal, and whether it was met. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private boolean allMet = true;

    /** @param atMost the goal for the number at the start of the result; NaN when there is none */
    void line(String what, String unit, String result, double atMost) {
        boolean goal = !Double.isNaN(atMost);
        boolean met = !goal || Double.parseDouble(result.split("[ \t]", -1)[0]) <= atMost;
        add(what, unit, result.replace('\t', ' '), goal ? "≤ " + atMost : "", met);
    }

    /** @param atMost the goal for the median; NaN when there is none */
    void ratio(String what, String unit, Spread ratios, double atMost) {
        boolean goal = !Double.isNaN(atMost);
        boolean met = !goal || ratios.median() <= atMost;
        add(what, unit, ratios.toString().replace('\t', ' '), goal ? "≤ " + atMost : "", met);
    }

    void atLeast(String what, String unit, double ratio, double least) {
        add(what, unit, String.format(Locale.ROOT, "%.1f", ratio), "≥ " + least, ratio >= least);
    }

    void flag(String what, boolean met, String result) {
        add(what, "memory", result, "passes", met);
    }

    private void add(String what, String unit, String result, String goal, boolean met) {
        allMet &= met;
        String line = "| %s | %s | %s | %s | %s |"
                .formatted(what, unit, result, goal, goal.isEmpty() ? "" : met ? "yes" : "NO");
        lines.add(line);
        // a run takes minutes: each result is seen as it comes
        System.err.println(line);
    }

    boolean allMet() {
        return allMet;
    }

    void print() {
        System.out.println("| what | measured as | result | goal | met |");
        System.out.println("|---|---|---|---|---|");
        lines.forEach(System.out::println);
    }
}
