package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.catalogue.Catalogue;

/**
 * What workbooks may name, made once for all of them: folding the names of hundreds of units anew for each workbook would
 * cost more than reading it.
 */
final class Registers {

    private final Catalogue catalogue;
    private final PeriodRegister periods;
    /** By the day whose names they prefer; as many as the workbooks tell of periods. */
    private final Map<LocalDate, UnitRegister> units = new ConcurrentHashMap<>();

    Registers(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.periods = new PeriodRegister(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    PeriodRegister periods() {
        return periods;
    }

    /** @param day see {@link UnitRegister} */
    UnitRegister units(LocalDate day) {
        return units.computeIfAbsent(day, nearest -> new UnitRegister(catalogue, nearest));
    }
}
