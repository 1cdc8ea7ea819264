package vn.tonghop.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

/** How catalogue files name a period of any year, such as {@code H1}. */
final class PeriodPattern {

    private PeriodPattern() {}

    static String of(Period period) {
        return of(period.kind(), period.index());
    }

    static List<String> allOf(PeriodKind kind) {
        int count = switch (kind) {
            case QUARTER -> 4;
            case HALF -> 2;
            case MONTH, NINE_MONTHS, YEAR -> 1;
        };
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> of(kind, index))
                .toList();
    }

    private static String of(PeriodKind kind, int index) {
        return switch (kind) {
            case MONTH -> "month";
            case QUARTER -> "Q" + index;
            case HALF -> "H" + index;
            case NINE_MONTHS -> "9M";
            case YEAR -> "year";
        };
    }
}
