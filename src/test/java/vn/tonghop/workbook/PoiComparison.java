package vn.tonghop.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * One file read by our reader and by POI's user model, cell by cell.
 *
 * @param cells how many both were asked about
 * @param explained how many of them differ, by the rule that explains it
 * @param faults what no rule explains
 */
record PoiComparison(int cells, Map<Difference, Integer> explained, List<String> faults) {

    private static PoiComparison empty() {
        return new PoiComparison(0, new EnumMap<>(Difference.class), new ArrayList<>());
    }

    /**
     * Compares what both can open.
     *
     * @return null when one of them refuses the file
     */
    static @Nullable PoiComparison of(Path file) throws IOException {
        try (SubmittedWorkbook ours = SubmittedWorkbooks.open(file, "a.xlsx", ReadLimits.DEFAULT);
                InputStream in = Files.newInputStream(file);
                XSSFWorkbook theirs = open(in)) {
            return theirs == null ? null : compare(ours, theirs);
        } catch (RefusedWorkbook refused) {
            return null;
        }
    }

    private static @Nullable XSSFWorkbook open(InputStream in) {
        try {
            return new XSSFWorkbook(in);
        } catch (IOException | RuntimeException refused) {
            return null;
        }
    }

    private static PoiComparison compare(SubmittedWorkbook ours, XSSFWorkbook theirs) throws RefusedWorkbook {
        PoiComparison result = empty();
        List<String> names = new ArrayList<>();
        theirs.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        for (SheetInfo sheet : ours.sheets()) {
            int index = names.indexOf(sheet.name());
            ReadSheet read = ReadSheet.of(ours, sheet.index());
            if (index < 0) {
                // POI leaves out dialogue and macro sheets, which have no rows either
                result.expect(read.rows().isEmpty(), sheet.name() + " is no sheet of POI");
                continue;
            }
            boolean hidden = theirs.isSheetHidden(index) || theirs.isSheetVeryHidden(index);
            result.expect(sheet.hidden() == hidden, sheet.name() + " hidden: " + hidden);
            XSSFSheet other = theirs.getSheetAt(index);
            result = result.with(compare(read, other));
            result.expect(
                    merges(ours.merges(sheet.index())).equals(merges(other)),
                    sheet.name() + " has other merged regions");
        }
        return result;
    }

    PoiComparison with(PoiComparison other) {
        Map<Difference, Integer> all = new EnumMap<>(Difference.class);
        all.putAll(explained);
        other.explained.forEach((rule, count) -> all.merge(rule, count, Integer::sum));
        List<String> both = new ArrayList<>(faults);
        both.addAll(other.faults);
        return new PoiComparison(cells + other.cells, all, both);
    }

    private void expect(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }

    private static Set<String> merges(List<MergedRegion> regions) {
        return regions.stream()
                .map(region -> region.first().a1() + ":" + region.last().a1())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> merges(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(region -> new CellAddress(region.getFirstRow() + 1, region.getFirstColumn() + 1).a1() + ":"
                        + new CellAddress(region.getLastRow() + 1, region.getLastColumn() + 1).a1())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static PoiComparison compare(ReadSheet ours, XSSFSheet theirs) {
        boolean date1904 = theirs.getWorkbook().isDate1904();
        Map<String, XSSFCell> others = new HashMap<>();
        theirs.forEach(row -> row.forEach(cell -> others.put(cell.getAddress().formatAsString(), (XSSFCell) cell)));
        Set<String> seen = new HashSet<>();
        PoiComparison result = empty();
        for (Row row : ours.rows()) {
            for (Cell cell : row.cells()) {
                String address = cell.address().a1();
                seen.add(address);
                result = result.and(new ComparedCell(
                        address, cell, row.hidden(), others.get(address), date1904, anomalies(ours, address)));
            }
        }
        for (Map.Entry<String, XSSFCell> other : others.entrySet()) {
            if (seen.add(other.getKey())) {
                result = result.and(new ComparedCell(
                        other.getKey(),
                        null,
                        other.getValue().getRow().getZeroHeight(),
                        other.getValue(),
                        date1904,
                        anomalies(ours, other.getKey())));
            }
        }
        return result;
    }

    /** Those of the cell, of its row, and those outside the grid, which have no address. */
    private static Set<SheetAnomaly.Kind> anomalies(ReadSheet sheet, String address) {
        Set<SheetAnomaly.Kind> kinds = EnumSet.noneOf(SheetAnomaly.Kind.class);
        String row = address.replaceAll("\\D", "");
        for (SheetAnomaly anomaly : sheet.anomalies()) {
            CellAddress at = anomaly.address();
            boolean ofRow = anomaly.kind() == SheetAnomaly.Kind.DUPLICATE_ROW
                    && at != null
                    && row.equals(Integer.toString(at.row()));
            if (at == null || at.a1().equals(address) || ofRow) {
                kinds.add(anomaly.kind());
            }
        }
        return kinds;
    }

    private PoiComparison and(ComparedCell cell) {
        for (ComparedCell.Aspect aspect : cell.differing()) {
            List<Difference> rules = Stream.of(Difference.values())
                    .filter(rule -> rule.explains(cell, aspect))
                    .toList();
            if (rules.isEmpty()) {
                faults.add(aspect + " " + cell);
            }
            rules.forEach(rule -> explained.merge(rule, 1, Integer::sum));
        }
        return new PoiComparison(cells + 1, explained, faults);
    }
}
