package vn.tonghop.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Round;

/**
 * What one run is asked to do.
 *
 * @param number of the run in this data folder, from 1
 * @param inbox folder to collect from
 * @param out folder to publish in
 * @param asOf what counts as now: decides receipt and lateness
 * @param fingerprint of the catalogue: a run is only resumed under the catalogue it began with
 */
public record RunRequest(long number, Round round, Path inbox, Path out, LocalDateTime asOf, String fingerprint) {

    /** Who does in the journal what a run does. */
    static final String ACTOR = "tonghop run";

    JobParameters asParameters() {
        return new JobParametersBuilder()
                .addLong("run", number)
                .addString("report", round.report().id(), false)
                .addString("period", round.period().code(), false)
                .addString("inbox", inbox.toString(), false)
                .addString("out", out.toString(), false)
                .addString("asOf", asOf.toString(), false)
                .addString("catalogue", fingerprint, false)
                .toJobParameters();
    }

    static RunRequest of(JobParameters parameters, Catalogue catalogue) {
        Round round = Round.of(
                catalogue,
                catalogue.reportType(text(parameters, "report")).orElseThrow(),
                Period.parse(text(parameters, "period")).orElseThrow());
        Long number = parameters.getLong("run");
        return new RunRequest(
                number == null ? 0 : number,
                round,
                Path.of(text(parameters, "inbox")),
                Path.of(text(parameters, "out")),
                LocalDateTime.parse(text(parameters, "asOf")),
                text(parameters, "catalogue"));
    }

    static String text(JobParameters parameters, String name) {
        String text = parameters.getString(name);
        if (text == null) {
            throw new IllegalStateException("the stored run has no parameter " + name);
        }
        return text;
    }

    /** Where the round's files are published. */
    Path folder() {
        return out.resolve(round.code());
    }
}
