package vn.tonghop.submission;

import java.util.Map;
import java.util.Optional;

/**
 * What the cover sheet and the hidden sheet of a submission say, as written.
 *
 * @param sheet name of the cover sheet; empty when the workbook has none
 * @param lines the lines that the sheet has, blank ones with an empty value
 * @param meta keys and values of the hidden sheet; empty when the workbook has none
 */
public record Cover(Optional<String> sheet, Map<CoverSheet, Line> lines, Map<String, String> meta) {

    /**
     * A line of the cover.
     *
     * @param cell A1 address of the value
     */
    public record Line(String value, String cell) {}

    public Optional<String> text(CoverSheet line) {
        return Optional.ofNullable(lines.get(line)).map(Line::value).filter(value -> !value.isEmpty());
    }
}
