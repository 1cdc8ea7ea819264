package vn.tonghop.feedback;

import java.util.Comparator;
import java.util.List;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.CellAddress;

/** The order in which findings are listed: errors first, then as they stand in the workbook. */
final class FindingOrder {

    private FindingOrder() {}

    /** @param forms ids in the order of the workbook; findings of no form come before them */
    static Comparator<Finding> of(List<String> forms) {
        return Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.form() == null ? -1 : forms.indexOf(finding.form()))
                .thenComparing(finding -> finding.sheet() == null ? "" : finding.sheet())
                .thenComparing(finding -> finding.row() == null ? 0 : finding.row())
                .thenComparing(finding -> finding.cell() == null
                        ? 0
                        : CellAddress.parse(finding.cell()).column())
                .thenComparing(Finding::code)
                .thenComparing(Finding::message);
    }
}
