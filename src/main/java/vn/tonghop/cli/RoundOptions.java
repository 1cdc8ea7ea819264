package vn.tonghop.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;

/** Which round a command is about. */
final class RoundOptions {

    @Option(names = "--period", paramLabel = "P", required = true, descriptionKey = "period")
    private String period = "";

    /** @throws UsageProblem when there is no such period or report type */
    Round round(Catalogue catalogue, GlobalOptions options) {
        return round(catalogue, options.say(), period, options.report());
    }

    static Round round(Catalogue catalogue, Say say, String period, @Nullable String report) {
        Period known = Period.parse(period).orElseThrow(() -> new UsageProblem(say.text("unknown-period", period)));
        Optional<ReportType> type = report == null ? catalogue.standardFor(known.kind()) : catalogue.reportType(report);
        String all = catalogue.reportTypes().stream()
                .map(known2 -> known2.id() + " (" + known2.title() + ")")
                .collect(Collectors.joining(", "));
        ReportType found = type.filter(candidate -> candidate.kind() == known.kind())
                .orElseThrow(() -> new UsageProblem(
                        report == null
                                ? say.text("no-standard-report", period, all)
                                : say.text("unknown-report", report, period, all)));
        return Round.of(catalogue, found, known);
    }
}
