package vn.tonghop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.job.CheckFiles.Checked;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;
import vn.tonghop.validation.Finding;

/** Which round and unit {@code check} was asked about, and whether a file is of them. */
final class CheckRound {

    private final Catalogue catalogue;
    private final Say say;

    CheckRound(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** The round that is asked for, or else the one that was cut off last on that day. */
    Round expected(@Nullable String period, @Nullable String report, LocalDate today) {
        if (period != null) {
            return RoundOptions.round(catalogue, say, period, report);
        }
        ReportType type = catalogue.reportTypes().stream()
                .filter(candidate -> report == null || candidate.id().equals(report))
                .findFirst()
                .orElseThrow(() -> new UsageProblem(say.text("unknown-report", report == null ? "" : report, "", "")));
        List<Round> rounds = new ArrayList<>();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            int of = year;
            IntStream.rangeClosed(1, type.kind().perYear())
                    .forEach(index -> rounds.add(Round.of(catalogue, type, new Period(type.kind(), of, index))));
        }
        return rounds.stream()
                .filter(round -> round.cutoff().isBefore(today))
                .max(Comparator.comparing(Round::cutoff))
                .orElseGet(() -> rounds.get(0));
    }

    List<CheckCommand.Problem> mismatches(Checked file, @Nullable Round round, @Nullable String unit) {
        List<CheckCommand.Problem> problems = new ArrayList<>();
        String fileRound = file.submission().round();
        if (round != null && fileRound != null && !fileRound.equals(round.code())) {
            problems.add(problem(file, "other-round", fileRound, round.code()));
        }
        String fileUnit = file.submission().unit();
        if (unit != null && fileUnit != null && !fileUnit.equals(unit)) {
            problems.add(problem(file, "other-unit", fileUnit, unit));
        }
        return problems;
    }

    private CheckCommand.Problem problem(Checked file, String code, String value, String expected) {
        return new CheckCommand.Problem(
                file,
                new Finding(
                        null,
                        null,
                        null,
                        null,
                        null,
                        Severity.ERROR,
                        code,
                        say.text("check." + code, value, expected),
                        value,
                        expected));
    }
}
