package vn.tonghop.validation;

import java.util.Locale;
import java.util.Map;
import vn.tonghop.catalogue.Comparison;

/** What a comparison asks for, in words: the bound itself would look as if just that were to be written. */
final class Demand {

    private Demand() {}

    /** @param expected the other side, as people write it */
    static String of(Comparison.Operator operator, String expected, Kind kind) {
        if (operator == Comparison.Operator.EQUALS) {
            return expected;
        }
        String code = operator.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return FindingTexts.of(
                "demand." + code + "." + kind.name().toLowerCase(Locale.ROOT), Map.of("expected", expected));
    }

    /** What is compared. */
    enum Kind {
        DAY,
        /** A number, or a text. */
        VALUE
    }
}
