package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.DataWindow;
import vn.tonghop.period.Period;

/**
 * One report type for one period ("đợt báo cáo").
 *
 * @param code the period, and the report type when it is not the default one: {@code 2023-H1}, {@code 2023-H1-thi-dua}
 * @param unitsDue last day for units to send to the office
 * @param agencyDue last day for the agency to send to its superior
 */
public record Round(
        String code, ReportType report, Period period, DataWindow window, LocalDate unitsDue, LocalDate agencyDue) {

    public static Round of(Catalogue catalogue, ReportType report, Period period) {
        DataWindow window = report.window().of(period);
        return new Round(
                report.standard() ? period.code() : period.code() + "-" + report.id(),
                report,
                period,
                window,
                catalogue.calendar().plusWorkingDays(window.to(), report.unitsDueDays()),
                catalogue.calendar().plusWorkingDays(window.to(), report.agencyDueDays()));
    }

    /** The round that a code names; empty when the catalogue has no such report type for that kind of period. */
    public static Optional<Round> parse(Catalogue catalogue, String code) {
        return catalogue.reportTypes().stream()
                .flatMap(report -> {
                    String suffix = report.standard() ? "" : "-" + report.id();
                    String period = code.endsWith(suffix) ? code.substring(0, code.length() - suffix.length()) : "";
                    return Period.parse(period).filter(known -> known.kind() == report.kind()).stream()
                            .map(known -> of(catalogue, report, known));
                })
                .findFirst();
    }

    public LocalDate cutoff() {
        return window.to();
    }
}
