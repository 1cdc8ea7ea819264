package vn.tonghop.appendix;

import java.util.Optional;

/**
 * Something that does not add up in a revision as it was printed.
 *
 * @param appendix id of the appendix; empty for rows that are not accounted for
 * @param code of the check, or one of those below
 * @param place {@code sheet!cell}; absent when it is not that of one figure
 * @param message what does not agree, with both sides
 */
public record Disagreement(String appendix, String code, Optional<String> place, String message) {

    /** A figure is not what its sources come to. */
    static final String RECOUNT = "recount";
    /** A form's rows are not all used, rejected or set aside. */
    static final String ROWS = "rows";

    static Disagreement of(CheckedFigure checked) {
        return new Disagreement(
                checked.appendix(),
                checked.check().code(),
                checked.place(),
                checked.check().message() + " (" + checked.sides().found() + " – "
                        + checked.sides().expected() + ")");
    }
}
