package vn.tonghop.consolidation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;

/** A submitted sheet that holds the rows of a form. */
public record TracedSheet(Submission submission, SubmittedForm part, Form form) {

    /** The column, from 1, of a field; null when the sheet has none. */
    @Nullable
    Integer column(String field) {
        return part.columns().get(field);
    }

    /** By which rows are told apart; all fields where the form does not say. */
    List<String> identityFields() {
        Set<String> fields = new LinkedHashSet<>();
        form.identity().forEach(fields::addAll);
        return List.copyOf(fields.isEmpty() ? form.fields().keySet() : fields);
    }
}
