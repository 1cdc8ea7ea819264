package vn.tonghop.workbook;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one layout in the workbook that is printed: each cloned once, when it is first needed. */
final class ClonedStyles {

    /** How a cell differs from its prototype. */
    enum Change {
        /** Marked as text, so that Excel does not take a leading sign for a formula when the cell is edited. */
        QUOTED,
        /** Wrapped, because its text needs more than a line. */
        WRAPPED
    }

    private final XSSFWorkbook target;
    private final Map<Key, Integer> styles = new HashMap<>();

    ClonedStyles(XSSFWorkbook target) {
        this.target = target;
    }

    /** The number of the style. */
    int of(XSSFCellStyle prototype, EnumSet<Change> changes) {
        return styles.computeIfAbsent(
                new Key(prototype.getIndex(), Set.copyOf(changes)), key -> create(prototype, changes));
    }

    private int create(XSSFCellStyle prototype, EnumSet<Change> changes) {
        XSSFCellStyle style = target.createCellStyle();
        style.cloneStyleFrom(prototype);
        if (changes.contains(Change.QUOTED)) {
            style.setQuotePrefixed(true);
        }
        if (changes.contains(Change.WRAPPED)) {
            style.setWrapText(true);
        }
        return Short.toUnsignedInt(style.getIndex());
    }

    private record Key(short prototype, Set<Change> changes) {}
}
