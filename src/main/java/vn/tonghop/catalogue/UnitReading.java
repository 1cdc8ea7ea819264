package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Under which units consolidated figures stand, by the setting {@value #SETTING}. Whichever it is, the figures of units
 * that are shown as one are added up, and each row keeps the unit that submitted it.
 */
public enum UnitReading {
    /** Under the units of the round's cut-off date. */
    AS_REPORTED("theo-bao-cao"),
    /** Under the units of the day of the run: those that were merged or dissolved since stand under their successor. */
    AS_OF_TODAY("hien-nay");

    static final String SETTING = "don-vi";

    private final String value;

    UnitReading(String value) {
        this.value = value;
    }

    /** As reported where the catalogue does not say. */
    public static UnitReading of(Catalogue catalogue) {
        return find(String.valueOf(catalogue.settings().get(SETTING))).orElse(AS_REPORTED);
    }

    /** Finds fault with a value of the setting that this program gives no meaning. */
    static void check(String setting, YamlNode value) {
        if (setting.equals(SETTING) && find(value.text()).isEmpty()) {
            List<String> known =
                    Arrays.stream(values()).map(reading -> reading.value).toList();
            value.fault("“" + value.text() + "” không phải là giá trị của “" + SETTING + "”."
                    + Names.hint(value.text(), known));
        }
    }

    /**
     * The day whose units are meant.
     *
     * @param today what counts as now; a round whose cut-off is still to come has its own units
     */
    public LocalDate day(LocalDate cutoff, LocalDate today) {
        return this == AS_OF_TODAY && today.isAfter(cutoff) ? today : cutoff;
    }

    private static Optional<UnitReading> find(String value) {
        return Arrays.stream(values())
                .filter(reading -> reading.value.equals(value))
                .findFirst();
    }
}
