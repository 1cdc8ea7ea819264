package vn.tonghop.catalogue;

import java.util.List;
import java.util.Optional;
import vn.tonghop.period.Period;

/** Which round is meant: one report type for one period of its kind. */
public record RoundName(ReportType report, Period period) {

    /** The round that a code names; empty when no report type is made for that kind of period under that name. */
    public static Optional<RoundName> parse(List<ReportType> reports, String code) {
        return reports.stream()
                .flatMap(report -> {
                    String suffix = suffix(report);
                    String period = code.endsWith(suffix) ? code.substring(0, code.length() - suffix.length()) : "";
                    return Period.parse(period).filter(known -> known.kind() == report.kind()).stream()
                            .map(known -> new RoundName(report, known));
                })
                .findFirst();
    }

    /** The period, and the report type when it is not the default one: {@code 2023-H1}, {@code 2023-H1-thi-dua}. */
    public String code() {
        return period.code() + suffix(report);
    }

    private static String suffix(ReportType report) {
        return report.standard() ? "" : "-" + report.id();
    }
}
