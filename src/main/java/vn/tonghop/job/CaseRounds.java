package vn.tonghop.job;

import java.time.LocalDate;
import java.util.Set;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;

/** The rounds in which cases are tried. */
final class CaseRounds {

    private CaseRounds() {}

    /** One for which nothing was ever sent; for a catalogue that has report types. */
    static Round any(Catalogue catalogue) {
        ReportType report = catalogue.reportTypes().get(0);
        return Round.of(catalogue, report, new Period(report.kind(), LocalDate.EPOCH.getYear(), 1));
    }

    /**
     * The first one of a period.
     *
     * @param reports ids of the report types to choose from, of which one is made for such a period
     */
    static Round of(Catalogue catalogue, Set<String> reports, Period period) {
        ReportType report = catalogue.reportTypes().stream()
                .filter(type -> reports.contains(type.id()))
                .filter(type -> type.kind() == period.kind())
                .findFirst()
                .orElseThrow();
        return Round.of(catalogue, report, period);
    }
}
