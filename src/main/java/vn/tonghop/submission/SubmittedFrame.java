package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SubmittedWorkbook;

/**
 * What of a submitted workbook stands around its data, for whoever gives the workbook back.
 *
 * @param cover where the cover's values stand; empty when the workbook has no cover
 * @param meta the rows of the hidden sheet that say whose workbook it is and where its forms stand
 * @param findings name of the sheet with the findings of an earlier giving back
 */
public record SubmittedFrame(Optional<CoverCells> cover, List<List<String>> meta, Optional<String> findings) {

    private static final Pattern KEPT = Pattern.compile(
            "format|report|period|unit|structure|(?:form|version):[\\w-]{1,60}|column:[\\w-]{1,60}:[\\w-]{1,60}");
    private static final int LONGEST = 200;
    private static final int META_COLUMNS = 3;

    /** The cells that hold the values of the cover's lines, blank or not. */
    public record CoverCells(String sheet, Map<CoverSheet, CellAddress> lines) {

        public CoverCells {
            lines = Map.copyOf(lines);
        }
    }

    /**
     * Looks at the head of each sheet.
     *
     * @throws RefusedWorkbook when the workbook cannot be read
     */
    public static SubmittedFrame of(SubmittedWorkbook workbook) throws RefusedWorkbook {
        Map<SheetInfo, List<Row>> heads = new HashMap<>();
        List<List<String>> meta = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            List<Row> head = WorkbookPlan.head(workbook, sheet);
            heads.put(sheet, head);
            if (sheet.name().equals(MetaSheet.NAME)) {
                head.forEach(row -> keep(row, meta));
            }
        }
        Cover cover = WorkbookPlan.cover(workbook.sheets(), heads);
        Map<CoverSheet, CellAddress> lines = new EnumMap<>(CoverSheet.class);
        cover.lines().forEach((label, line) -> lines.put(label, CellAddress.parse(line.cell())));
        return new SubmittedFrame(
                cover.sheet().map(sheet -> new CoverCells(sheet, lines)),
                meta,
                Optional.ofNullable(cover.meta().get(MetaSheet.MARKED)));
    }

    private static void keep(Row row, List<List<String>> meta) {
        if (!KEPT.matcher(CellText.of(row.value(1))).matches()) {
            return;
        }
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= META_COLUMNS; column++) {
            String text = CellText.of(row.value(column));
            values.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        }
        meta.add(values);
    }
}
