package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.workbook.Relationships.Relationship;

/**
 * What workbook.xml tells.
 *
 * @param sheets in the workbook's order; a chart sheet is a sheet without rows
 * @param sheetParts name of the part of each sheet, in the same order
 */
record WorkbookPart(DateSystem dates, List<SheetInfo> sheets, List<String> sheetParts) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static WorkbookPart of(String name, ZipPackage parts, Relationships related, ReadLimits limits)
            throws RefusedWorkbook, IOException {
        DateSystem dates = DateSystem.SINCE_1900;
        List<SheetInfo> sheets = new ArrayList<>();
        List<String> sheetParts = new ArrayList<>();
        try (XmlPart xml = parts.xml(name)) {
            xml.root("workbook");
            requireTransitional(xml);
            while (xml.nextChild(1)) {
                if (xml.name().equals("workbookPr")) {
                    dates = DateSystem.of(xml.attribute("date1904"));
                } else if (xml.name().equals("sheets")) {
                    readSheets(xml, related, limits, sheets, sheetParts);
                }
            }
            xml.finish();
            requireDistinctNames(xml, sheets);
        }
        // only now: the file may name its date system behind its sheets
        DateSystem known = dates;
        List<SheetInfo> dated = sheets.stream()
                .map(sheet -> new SheetInfo(sheet.index(), sheet.name(), sheet.hidden(), known))
                .toList();
        return new WorkbookPart(known, dated, List.copyOf(sheetParts));
    }

    /** ISO/IEC 29500 Strict has namespaces of its own, and dates as text. */
    static void requireTransitional(XmlPart xml) throws RefusedWorkbook {
        if (xml.namespace().startsWith(STRICT)) {
            throw new RefusedWorkbook(Refusal.STRICT_OOXML, "the namespace is " + xml.namespace());
        }
    }

    private static void readSheets(
            XmlPart xml, Relationships related, ReadLimits limits, List<SheetInfo> sheets, List<String> sheetParts)
            throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name");
            String id = xml.attribute("id");
            Relationship part = id == null ? null : related.withId(id);
            if (name == null || part == null) {
                throw xml.damaged("has a sheet without a name or a part", null);
            }
            if (sheets.size() == limits.sheets()) {
                throw new RefusedWorkbook(Refusal.TOO_MANY_SHEETS, "more than " + limits.sheets() + " sheets");
            }
            String state = xml.attribute("state");
            sheets.add(new SheetInfo(
                    sheets.size(), name, "hidden".equals(state) || "veryHidden".equals(state), DateSystem.SINCE_1900));
            sheetParts.add(part.target());
        }
    }

    /** A place in a finding is named by its sheet. */
    private static void requireDistinctNames(XmlPart xml, List<SheetInfo> sheets) throws RefusedWorkbook {
        Set<String> names = new HashSet<>();
        for (SheetInfo sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw xml.damaged("has two sheets named " + sheet.name(), null);
            }
        }
        if (sheets.isEmpty()) {
            throw xml.damaged("has no sheet", null);
        }
    }
}
