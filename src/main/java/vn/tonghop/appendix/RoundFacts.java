package vn.tonghop.appendix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Tracing;
import vn.tonghop.consolidation.UnitStatus;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.validation.Finding;

/**
 * What the pages around the appendices of a revision are made of.
 *
 * @param settings of the catalogue, by name
 * @param formNames names of the forms' sheets, by id of the form
 * @param numericFields keys of the fields that hold numbers
 * @param units by code, in print order
 * @param parts all forms of the latest submissions, and any other that counts
 * @param findings on the latest submissions, and on files that could not be used
 * @param tracing looks up the submitted rows behind a figure
 * @param checks what must hold between the figures
 */
public record RoundFacts(
        Round round,
        int revision,
        Map<String, Object> settings,
        Map<String, String> formNames,
        Set<String> numericFields,
        Map<String, UnitStatus> units,
        List<Part> parts,
        List<FoundIn> findings,
        Tracing tracing,
        FigureChecks checks) {

    /** A form of a submission. */
    public record Part(Submission submission, SubmittedForm form) {}

    /**
     * A finding on a submission.
     *
     * @param explanation what the unit says to it; empty when it says nothing
     */
    public record FoundIn(Submission submission, Finding finding, String explanation) {}

    /** The unit's name on the cut-off date; what the file says, or nothing, when it is none of the units listed. */
    String unitName(Submission submission) {
        String written = submission.unitWritten();
        return unitName(submission.unit()).orElse(written == null ? "" : written);
    }

    /** The unit's name on the cut-off date; empty when it is none of the units listed. */
    Optional<String> unitName(@Nullable String code) {
        return Optional.ofNullable(code).map(units::get).map(UnitStatus::name);
    }

    String formName(String form) {
        return formNames.getOrDefault(form, form);
    }
}
