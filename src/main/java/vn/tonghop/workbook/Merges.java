package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the merged regions of a worksheet part. */
final class Merges {

    /** Far beyond any table; bounds the memory that a hostile list can take. */
    static final int MAX_REGIONS = 200_000;

    private final List<MergedRegion> found = new ArrayList<>();

    List<MergedRegion> found() {
        return List.copyOf(found);
    }

    /** Reads a whole part. */
    static List<MergedRegion> of(XmlPart xml) throws RefusedWorkbook {
        Merges merges = new Merges();
        SheetReader.root(xml);
        while (xml.nextChild(1)) {
            if (xml.name().equals("mergeCells")) {
                merges.read(xml);
            }
        }
        xml.finish();
        return merges.found();
    }

    /** Reads the {@code mergeCells} element that the cursor stands on. A malformed region holds no value: left out. */
    void read(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String reference = xml.attribute("ref");
            MergedRegion region = reference == null ? null : parse(reference);
            if (region == null) {
                continue;
            }
            if (found.size() == MAX_REGIONS) {
                throw new RefusedWorkbook(Refusal.TOO_MANY_CELLS, "more than " + MAX_REGIONS + " merged regions");
            }
            found.add(region);
        }
    }

    /** Null when the text is no region. */
    static @Nullable MergedRegion parse(String reference) {
        int colon = reference.indexOf(':');
        try {
            CellAddress one = CellAddress.parse(colon < 0 ? reference : reference.substring(0, colon));
            CellAddress other = CellAddress.parse(reference.substring(colon + 1));
            return new MergedRegion(
                    new CellAddress(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                    new CellAddress(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
