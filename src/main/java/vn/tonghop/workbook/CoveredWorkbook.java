package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** A submitted workbook with one sheet of ours in front: a heading, a remark, and lines of a label and a value. */
public final class CoveredWorkbook implements SubmittedWorkbook {

    private static final int FIRST_LINE = 4;
    private static final double LABEL_WIDTH = 26;
    private static final double VALUE_WIDTH = 70;
    private static final int LABEL = 1;
    private static final int VALUE = 2;

    private final SubmittedWorkbook sent;
    private final SheetInfo cover;
    private final List<Row> rows = new ArrayList<>();

    /** A label and its value, which may be empty. */
    public record Line(String label, String value) {}

    public CoveredWorkbook(SubmittedWorkbook sent, String name, List<String> headings, List<Line> lines) {
        this.sent = sent;
        this.cover = new SheetInfo(sent.sheets().size(), name, false, DateSystem.SINCE_1900);
        for (String heading : headings) {
            add(rows.size() + 1, List.of(heading));
        }
        for (int i = 0; i < lines.size(); i++) {
            add(FIRST_LINE + i, List.of(lines.get(i).label(), lines.get(i).value()));
        }
    }

    private void add(int number, List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.add(new Cell(new CellAddress(number, i + 1), new CellValue.Text(texts.get(i)), null, false));
            }
        }
        rows.add(new Row(number, false, cells));
    }

    private boolean isCover(int sheet) {
        return sheet == cover.index();
    }

    @Override
    public List<SheetInfo> sheets() {
        List<SheetInfo> sheets = new ArrayList<>(List.of(cover));
        sheets.addAll(sent.sheets());
        return sheets;
    }

    @Override
    public SheetRows rows(int sheet) throws RefusedWorkbook {
        if (!isCover(sheet)) {
            return sent.rows(sheet);
        }
        Iterator<Row> next = rows.iterator();
        return new SheetRows() {
            @Override
            public @Nullable Row next() {
                return next.hasNext() ? next.next() : null;
            }

            @Override
            public List<SheetAnomaly> anomalies() {
                return List.of();
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    @Override
    public SheetLooks looks(int sheet) throws RefusedWorkbook {
        return isCover(sheet) ? new CoverLooks(rows.iterator()) : sent.looks(sheet);
    }

    @Override
    public List<MergedRegion> merges(int sheet) throws RefusedWorkbook {
        return isCover(sheet) ? List.of() : sent.merges(sheet);
    }

    @Override
    public Set<Integer> hiddenColumns(int sheet) throws RefusedWorkbook {
        return isCover(sheet) ? Set.of() : sent.hiddenColumns(sheet);
    }

    @Override
    public boolean hasDrawing(int sheet) throws RefusedWorkbook {
        return !isCover(sheet) && sent.hasDrawing(sheet);
    }

    @Override
    public List<CellComment> comments(int sheet) throws RefusedWorkbook {
        return isCover(sheet) ? List.of() : sent.comments(sheet);
    }

    @Override
    public List<String> externalLinks() throws RefusedWorkbook {
        return sent.externalLinks();
    }

    @Override
    public void checkTime() throws RefusedWorkbook {
        sent.checkTime();
    }

    /** Closes the submitted workbook. */
    @Override
    public void close() {
        sent.close();
    }

    /** Bold labels beside ruled values. */
    private record CoverLooks(Iterator<Row> rows) implements SheetLooks {

        private static final CellLook BOLD = new CellLook(
                new CellLook.Font(null, 0, true, false, false, null),
                null,
                CellLook.Borders.NONE,
                CellLook.Alignment.PLAIN,
                null);

        private static final CellLook ENTRY = new CellLook(
                CellLook.Font.PLAIN,
                null,
                CellLook.Borders.THIN,
                new CellLook.Alignment(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, true, 0),
                null);

        @Override
        public @Nullable RowLook next() {
            if (!rows.hasNext()) {
                return null;
            }
            int number = rows.next().number();
            Map<Integer, CellLook> looks = number >= FIRST_LINE
                    ? Map.of(LABEL, BOLD, VALUE, ENTRY)
                    : number == 1 ? Map.of(LABEL, BOLD) : Map.of();
            return new RowLook(number, 0, looks);
        }

        @Override
        public List<ColumnLook> columns() {
            return List.of(
                    new ColumnLook(LABEL, LABEL, LABEL_WIDTH, CellLook.PLAIN),
                    new ColumnLook(VALUE, VALUE, VALUE_WIDTH, CellLook.PLAIN));
        }

        @Override
        public Pane pane() {
            return new Pane(0, 0);
        }

        @Override
        public List<InputRule> rules() {
            return List.of();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
