package vn.tonghop.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.text.GarbleSearch;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellComment;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;

/**
 * A submitted workbook with all its text in clean Unicode. Every row of a submission comes through here once, so that
 * nothing is converted twice and no one behind it asks for fonts.
 */
final class UnicodeWorkbook implements SubmittedWorkbook {

    private final SubmittedWorkbook sent;
    private final Map<Integer, GarbleSearch<CellAddress>> searches = new HashMap<>();

    UnicodeWorkbook(SubmittedWorkbook sent) {
        this.sent = sent;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sent.sheets();
    }

    @Override
    public SheetRows rows(int sheet) throws RefusedWorkbook {
        GarbleSearch<CellAddress> search = new GarbleSearch<>();
        SheetRows rows = new UnicodeRows(sent.rows(sheet), search);
        searches.put(sheet, search);
        return rows;
    }

    /** What the rows that were last asked for have shown so far, about text that no font explains. */
    Optional<GarbleSearch.Found<CellAddress>> garbled(SheetInfo sheet) {
        return Optional.ofNullable(searches.get(sheet.index())).flatMap(GarbleSearch::found);
    }

    @Override
    public List<MergedRegion> merges(int sheet) throws RefusedWorkbook {
        return sent.merges(sheet);
    }

    @Override
    public Set<Integer> hiddenColumns(int sheet) throws RefusedWorkbook {
        return sent.hiddenColumns(sheet);
    }

    @Override
    public boolean hasDrawing(int sheet) throws RefusedWorkbook {
        return sent.hasDrawing(sheet);
    }

    @Override
    public List<CellComment> comments(int sheet) throws RefusedWorkbook {
        return sent.comments(sheet);
    }

    @Override
    public List<String> externalLinks() throws RefusedWorkbook {
        return sent.externalLinks();
    }

    @Override
    public void checkTime() throws RefusedWorkbook {
        sent.checkTime();
    }

    @Override
    public void close() {
        sent.close();
    }
}
