package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tonghop.workbook.SheetLooks.InputRule;

/** Collects what Excel lets people enter, of the kinds that hold no formula. */
final class InputRules {

    private static final Set<String> TYPES = Set.of("list", "whole", "decimal", "date", "textLength");
    private static final int MAX_RULES = 500;
    private static final int MAX_REGIONS = 2_000;

    private final List<InputRule> found = new ArrayList<>();
    private int regions;

    List<InputRule> found() {
        return List.copyOf(found);
    }

    /** Reads the {@code dataValidations} element that the cursor stands on. */
    void read(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String type = String.valueOf(xml.attribute("type"));
            String operator = xml.attribute("operator");
            List<MergedRegion> cells = cells(xml.attribute("sqref"));
            String first = "";
            String second = "";
            while (xml.nextChild(depth + 1)) {
                switch (xml.name()) {
                    case "formula1" -> first = xml.text().toString().strip();
                    case "formula2" -> second = xml.text().toString().strip();
                    default -> {}
                }
            }
            if (TYPES.contains(type) && !cells.isEmpty() && !first.isEmpty() && found.size() < MAX_RULES) {
                found.add(new InputRule(cells, type, operator == null ? "between" : operator, first, second));
            }
        }
    }

    private List<MergedRegion> cells(@org.jspecify.annotations.Nullable String references) {
        List<MergedRegion> cells = new ArrayList<>();
        for (String reference :
                references == null ? new String[0] : references.strip().split("\\s+", MAX_REGIONS)) {
            MergedRegion region = Merges.parse(reference);
            if (region != null && regions < MAX_REGIONS) {
                cells.add(region);
                regions++;
            }
        }
        return cells;
    }
}
