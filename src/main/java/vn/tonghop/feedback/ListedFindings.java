package vn.tonghop.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.validation.Finding;

/**
 * What of the findings is told one by one: of a cell only the gravest, errors first, at most {@link #MOST}.
 *
 * @param groups by severity, in the order in which they are listed
 * @param counts how many findings of each severity there are to tell, listed or not
 * @param hidden findings of cells that already have a graver one
 * @param unlisted findings that are only counted
 */
record ListedFindings(
        Map<Severity, List<FindingGroup>> groups, Map<Severity, Integer> counts, int hidden, int unlisted) {

    /** Findings that are listed. */
    static final int MOST = 1_000;

    static ListedFindings of(Feedback feedback) {
        List<String> forms = feedback.forms().stream().map(FormVerdict::form).toList();
        Map<String, Severity> gravest = new HashMap<>();
        for (Finding finding : feedback.findings()) {
            if (finding.cell() != null) {
                gravest.merge(
                        place(finding), finding.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        List<Finding> told = feedback.findings().stream()
                .filter(finding -> finding.cell() == null || finding.severity() == gravest.get(place(finding)))
                .sorted(FindingOrder.of(forms))
                .toList();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        told.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        Map<Severity, Map<FindingGroup.Kind, List<Finding>>> kinds = new EnumMap<>(Severity.class);
        for (Finding finding : told.subList(0, Math.min(told.size(), MOST))) {
            kinds.computeIfAbsent(finding.severity(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(FindingGroup.Kind.of(finding, feedback.answers()), none -> new ArrayList<>())
                    .add(finding);
        }
        Map<Severity, List<FindingGroup>> groups = new EnumMap<>(Severity.class);
        kinds.forEach((severity, found) -> groups.put(
                severity, found.values().stream().map(FindingGroup::new).toList()));
        return new ListedFindings(
                groups,
                counts,
                feedback.findings().size() - told.size(),
                Math.max(0, told.size() - MOST) + feedback.notKept());
    }

    private static String place(Finding finding) {
        return finding.sheet() + "!" + finding.cell();
    }

    /** All groups in the order in which they are listed; their index is the number of their line, from 0. */
    List<FindingGroup> inOrder() {
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
