package vn.tonghop.validation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.submission.Submission;
import vn.tonghop.text.Dates;

/** Judges whether the number of a submission ("Lần gửi") tells it from the others of its unit. */
final class VersionCheck {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private VersionCheck() {}

    /**
     * Two files of one sweep cannot be put in an order. One that comes later takes the place of the earlier one, which
     * nobody may have meant: whoever sent it is told.
     *
     * @param same the others of that number, in the order in which they came
     */
    static Optional<Finding> of(Submission submission, List<Submission> same) {
        String version = String.valueOf(submission.version());
        if (same.stream().anyMatch(other -> other.sweep() == submission.sweep())) {
            return Optional.of(Place.FILE.finding(FindingCode.AMBIGUOUS_VERSION, Map.of("value", version)));
        }
        return same.stream()
                .filter(other -> other.sweep() < submission.sweep())
                .reduce((before, later) -> later)
                .map(earlier -> repeated(version, earlier));
    }

    private static Finding repeated(String version, Submission earlier) {
        LocalDateTime came = LocalDateTime.parse(earlier.receivedAt());
        return Place.FILE.finding(
                FindingCode.REPEATED_VERSION,
                Map.of(
                        "value",
                        version,
                        "file",
                        earlier.fileName(),
                        "time",
                        TIME.format(came),
                        "day",
                        Dates.decree(came.toLocalDate())));
    }
}
