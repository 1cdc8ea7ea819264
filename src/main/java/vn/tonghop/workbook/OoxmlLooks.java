package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streams the looks of a worksheet part. Of what stands twice or out of order, the first is kept. */
final class OoxmlLooks implements SheetLooks {

    private static final int WORKSHEET = 1;
    private static final int SHEET_DATA = 2;
    private static final int ROW = 3;
    private static final double TALLEST = 409;
    private static final double WIDEST = 255;
    private static final int MAX_SPANS = 2_000;

    private final XmlPart xml;
    private final LookStyles styles;
    private final List<ColumnLook> columns = new ArrayList<>();
    private final InputRules rules = new InputRules();
    private Pane pane = new Pane(0, 0);
    private boolean inRows;
    private boolean ended;
    private int last;

    OoxmlLooks(XmlPart xml, LookStyles styles) throws RefusedWorkbook {
        this.xml = xml;
        this.styles = styles;
        SheetReader.root(xml);
    }

    @Override
    public @Nullable RowLook next() throws RefusedWorkbook {
        while (!ended) {
            if (!inRows) {
                findRows();
            } else if (!xml.nextChild(SHEET_DATA)) {
                inRows = false;
            } else if (xml.name().equals("row")) {
                RowLook row = row();
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    private void findRows() throws RefusedWorkbook {
        while (xml.nextChild(WORKSHEET)) {
            switch (xml.name()) {
                case "sheetViews" -> readPane();
                case "cols" -> readColumns();
                case "dataValidations" -> rules.read(xml);
                default -> {}
            }
            if (xml.name().equals("sheetData")) {
                inRows = true;
                return;
            }
        }
        xml.finish();
        ended = true;
    }

    private void readPane() throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            while (xml.nextChild(depth + 1)) {
                if (xml.name().equals("pane") && "frozen".equals(xml.attribute("state"))) {
                    pane = new Pane(split("ySplit", 100), split("xSplit", 50));
                }
            }
        }
    }

    private int split(String attribute, int most) throws RefusedWorkbook {
        return (int) LookNumbers.size(String.valueOf(xml.attribute(attribute)), most);
    }

    private void readColumns() throws RefusedWorkbook {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int first = -1;
            int end = -1;
            double width = 0;
            int style = 0;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "min" -> first = xml.attribute(i).asCount();
                    case "max" -> end = xml.attribute(i).asCount();
                    case "width" -> width = LookNumbers.size(xml.attribute(i).toString(), WIDEST);
                    case "style" -> style = xml.attribute(i).asCount();
                    default -> {}
                }
            }
            int before = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).last();
            if (first > before && end >= first && end <= CellAddress.MAX_COLUMN && columns.size() < MAX_SPANS) {
                columns.add(new ColumnLook(first, end, width, styles.at(style)));
            }
        }
    }

    private @Nullable RowLook row() throws RefusedWorkbook {
        int number = last + 1;
        double points = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> number = xml.attribute(i).asCount();
                case "ht" -> points = LookNumbers.size(xml.attribute(i).toString(), TALLEST);
                default -> {}
            }
        }
        if (number <= last || number > CellAddress.MAX_ROW) {
            return null;
        }
        last = number;
        Map<Integer, CellLook> cells = new HashMap<>();
        int column = 0;
        while (xml.nextChild(ROW)) {
            int style = 0;
            column++;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "r" -> column = xml.attribute(i).column();
                    case "s" -> style = xml.attribute(i).asCount();
                    default -> {}
                }
            }
            CellLook look = styles.at(style);
            if (column >= 1 && column <= CellAddress.MAX_COLUMN && !look.equals(CellLook.PLAIN)) {
                cells.putIfAbsent(column, look);
            }
        }
        return new RowLook(number, points, cells);
    }

    @Override
    public List<ColumnLook> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Pane pane() {
        return pane;
    }

    @Override
    public List<InputRule> rules() {
        return rules.found();
    }

    @Override
    public void close() {
        xml.close();
    }
}
