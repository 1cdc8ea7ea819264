package vn.tonghop.feedback;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.submission.Explanation;
import vn.tonghop.validation.Finding;

/**
 * What the unit has said to findings so far.
 *
 * @param identities by form, of the rows that have one, by row number
 * @param said what was said last
 */
public record Answers(Map<String, Map<Integer, String>> identities, Map<Explanation.Place, String> said) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        identities = Map.copyOf(identities);
        said = Map.copyOf(said);
    }

    /** What an explanation would be kept under; absent where none is asked: an error has to be corrected, a note read. */
    Optional<Explanation.Place> place(Finding finding) {
        String form = finding.form();
        Integer row = finding.row();
        if (finding.severity() != Severity.WARNING || form == null || row == null || finding.field() == null) {
            return Optional.empty();
        }
        String identity = identities.getOrDefault(form, Map.of()).get(row);
        return Optional.of(new Explanation.Place(form, finding.code(), Explanation.rowKey(identity, row)));
    }

    /** What was said to a finding; absent where nothing is asked, empty until something is said. */
    public Optional<String> to(Finding finding) {
        return place(finding).map(place -> said.getOrDefault(place, ""));
    }
}
