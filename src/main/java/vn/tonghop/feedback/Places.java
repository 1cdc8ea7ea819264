package vn.tonghop.feedback;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.SubmittedFrame.CoverCells;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.FindingsBook.Target;
import vn.tonghop.workbook.MarkedBook.Scope;

/**
 * Where a clerk goes to do something about a finding: its cell; the first cell of its row or sheet; for what a file does
 * not say of itself, the line of the cover that is to say it.
 *
 * @param cover of the workbook that is given back
 * @param known what is known of the cover's lines
 */
record Places(Optional<CoverCells> cover, Map<CoverSheet, String> known) {

    static final Places NONE = new Places(Optional.empty(), Map.of());

    private static final CellAddress TOP = new CellAddress(1, 1);

    /** A place, and whether it stands for the whole sheet. */
    record Place(Target target, Scope scope) {}

    Optional<Place> of(Finding finding) {
        String sheet = finding.sheet();
        if (sheet == null) {
            return cover.flatMap(cells -> line(finding)
                    .flatMap(line -> Optional.ofNullable(cells.lines().get(line)))
                    .map(cell -> new Place(new Target(cells.sheet(), cell), Scope.CELL)));
        }
        if (finding.cell() != null) {
            return Optional.of(new Place(new Target(sheet, CellAddress.parse(finding.cell())), Scope.CELL));
        }
        Integer row = finding.row();
        return Optional.of(
                row == null
                        ? new Place(new Target(sheet, TOP), Scope.SHEET)
                        : new Place(new Target(sheet, new CellAddress(row, 1)), Scope.CELL));
    }

    private Optional<CoverSheet> line(Finding finding) {
        return switch (finding.code()) {
            case "no-cover", "unknown-unit" -> Optional.of(CoverSheet.UNIT);
            case "unknown-round" ->
                Optional.of(known.containsKey(CoverSheet.PERIOD) ? CoverSheet.REPORT : CoverSheet.PERIOD);
            case "told-by-file-name", "told-without-cover" ->
                known.entrySet().stream()
                        .filter(line -> line.getValue().equals(finding.expected()))
                        .map(Map.Entry::getKey)
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
