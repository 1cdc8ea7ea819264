package vn.tonghop.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.validation.Finding;

/**
 * What a unit is told about one submission.
 *
 * @param unit code of the unit, which names the file
 * @param unitName name of the unit on the cut-off date
 * @param round as people name it, such as "Báo cáo 6 tháng, 6 tháng đầu năm 2023"
 * @param file name of the submitted file
 * @param version the number of the submission ("lần gửi"), from 1
 * @param due the day until which the unit may send
 * @param today the day on which it is told
 * @param forms the forms that the unit owes, in catalogue order; empty when the file could not be read
 * @param findings in any order
 * @param notKept findings that were only counted
 * @param known what is known of the cover's lines, whoever told it
 * @param answers what the unit has said to findings so far
 */
public record Feedback(
        String agency,
        String unit,
        String unitName,
        String round,
        String file,
        int version,
        LocalDateTime received,
        LocalDate due,
        LocalDate today,
        List<FormVerdict> forms,
        List<Finding> findings,
        int notKept,
        Map<CoverSheet, String> known,
        Answers answers) {

    public Feedback {
        if (!unit.matches("[A-Za-z0-9]+([-_][A-Za-z0-9]+)*")) {
            throw new IllegalArgumentException("no unit code: " + unit);
        }
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
        known = Map.copyOf(known);
    }

    boolean isAccepted() {
        return !forms.isEmpty() && acceptedForms() == forms.size();
    }

    int acceptedForms() {
        return (int) forms.stream()
                .filter(form -> form.outcome() == FormVerdict.Outcome.ACCEPTED)
                .count();
    }
}
