package vn.tonghop.benchmark;

import java.util.List;
import java.util.Locale;

/** Smallest, middle and largest of some measurements. */
record Spread(double least, double median, double most) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f\t(%.2f–%.2f)", median, least, most);
    }
}
