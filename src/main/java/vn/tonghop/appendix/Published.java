package vn.tonghop.appendix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.consolidation.ConsolidatedAppendix;

/** A workbook that was published. */
public final class Published {

    private final List<DrawnFigure> figures;
    private final List<ConsolidatedAppendix> appendices;
    private final List<TablePage> pages;
    private final Wording wording;

    Published(
            List<DrawnFigure> figures, List<ConsolidatedAppendix> appendices, List<TablePage> pages, Wording wording) {
        this.figures = List.copyOf(figures);
        this.appendices = appendices;
        this.pages = List.copyOf(pages);
        this.wording = wording;
    }

    /** Where each figure went, sheet by sheet, row by row. */
    public List<PrintedFigure> figures() {
        return figures.stream().map(DrawnFigure::figure).toList();
    }

    /**
     * Writes the same tables as CSV, one file each; a file appears under its name only when it is whole.
     *
     * @param folder is made when it is missing
     */
    public void exportCsv(Path folder) throws IOException {
        new CsvTables(folder, wording).write(appendices, pages);
    }
}
