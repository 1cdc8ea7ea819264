package vn.tonghop.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.catalogue.RoundName;
import vn.tonghop.period.Period;
import vn.tonghop.period.WindowRule;
import vn.tonghop.submission.Round;

/** Which round a command is about. */
final class RoundOptions {

    @Option(names = "--period", paramLabel = "P", required = true, descriptionKey = "period")
    private String period = "";

    /** @throws UsageProblem when there is no such period or report type, or the day of its figures has not been set */
    Round round(Catalogue catalogue, GlobalOptions options) {
        return round(catalogue, options.say(), period, options.report());
    }

    static Round round(Catalogue catalogue, Say say, String period, @Nullable String report) {
        // 2023-h1 can mean nothing else
        Period known = Period.parse(period.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new UsageProblem(say.text("unknown-period", period)));
        Optional<ReportType> type = report == null ? catalogue.standardFor(known.kind()) : catalogue.reportType(report);
        String all = catalogue.reportTypes().stream()
                .map(known2 -> known2.id() + " (" + known2.title() + ")")
                .collect(Collectors.joining(", "));
        ReportType found = type.filter(candidate -> candidate.kind() == known.kind())
                .orElseThrow(() -> new UsageProblem(
                        report == null
                                ? say.text("no-standard-report", period, all)
                                : say.text("unknown-report", report, period, all)));
        RoundName name = new RoundName(found, known);
        // an output that claims to be "as of" a day which nobody has set would be a guess
        if (found.window() == WindowRule.AS_OF && catalogue.termsOf(name).to().isEmpty()) {
            throw new UsageProblem(say.text("no-as-of-day", name.code()));
        }
        return Round.of(catalogue, found, known);
    }
}
