package vn.tonghop.feedback;

import java.util.Optional;
import java.util.Set;

/**
 * What of the submitted workbook goes back with the findings.
 *
 * @param sheets names of its sheets; empty when the findings go alone
 * @param findings name of the sheet with the findings
 * @param version the number that its cover now gives for the next submission
 */
record Copy(Set<String> sheets, String findings, Optional<Integer> version, Places places) {

    static Copy none(String findings) {
        return new Copy(Set.of(), findings, Optional.empty(), Places.NONE);
    }
}
