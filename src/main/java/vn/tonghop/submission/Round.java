package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Commission;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.catalogue.RoundName;
import vn.tonghop.catalogue.RoundTerms;
import vn.tonghop.period.DataWindow;
import vn.tonghop.period.Deadlines;
import vn.tonghop.period.Period;
import vn.tonghop.period.WorkingCalendar;

/**
 * One report type for one period ("đợt báo cáo"), as it is in force: what the office has set for it, and otherwise what
 * follows from the report type.
 *
 * @param code the period, and the report type when it is not the default one: {@code 2023-H1}, {@code 2023-H1-thi-dua}
 * @param unitsDue last day for units to send to the office
 * @param agencyDue last day for the agency to send to its superior
 */
public record Round(
        String code,
        ReportType report,
        Period period,
        DataWindow window,
        LocalDate unitsDue,
        LocalDate agencyDue,
        Commission commission) {

    public static Round of(Catalogue catalogue, ReportType report, Period period) {
        RoundName name = new RoundName(report, period);
        RoundTerms terms = catalogue.termsOf(name);
        DataWindow usual = report.window().of(period);
        DataWindow window =
                new DataWindow(terms.from().orElse(usual.from()), terms.to().orElse(usual.to()));
        WorkingCalendar calendar = catalogue.calendar();
        Deadlines deadlines = report.deadlines();
        return new Round(
                name.code(),
                report,
                period,
                window,
                terms.unitsDue()
                        .map(due -> deadlines.inForce(due, calendar))
                        .orElseGet(() -> deadlines.forUnits(window.to(), calendar)),
                terms.agencyDue()
                        .map(due -> deadlines.inForce(due, calendar))
                        .orElseGet(() -> deadlines.forAgency(window.to(), calendar)),
                terms.commission());
    }

    /** The round that a code names; empty when the catalogue has no such report type for that kind of period. */
    public static Optional<Round> parse(Catalogue catalogue, String code) {
        return RoundName.parse(catalogue.reportTypes(), code).map(name -> of(catalogue, name.report(), name.period()));
    }

    public LocalDate cutoff() {
        return window.to();
    }
}
