package vn.tonghop.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What must hold between printed figures: its SELECT gives pairs of {@code found} and {@code expected}, each with the
 * {@code place} of the figure that would be wrong.
 *
 * @param code kebab-case: the name of the file
 * @param message what must hold, in Vietnamese
 * @param cases on which it is tried before it is trusted
 */
public record Check(
        String code,
        String message,
        Comparison comparison,
        Optional<String> source,
        SqlText sql,
        List<CheckCase> cases) {

    public Check {
        cases = List.copyOf(cases);
    }

    /** The relation of all printed figures, which is all that a check sees. */
    public static final String FIGURES = "figure";
}
