package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws a chart as Excel's own, which follows the cells when somebody changes them. */
final class ChartDrawing {

    private static final PresetColor[] COLORS = {
        PresetColor.FOREST_GREEN, PresetColor.ORANGE, PresetColor.STEEL_BLUE, PresetColor.FIREBRICK, PresetColor.GRAY
    };
    /** A nought is no part of a bar, and is not written on it. */
    private static final String WITHOUT_ZERO = "0;;";

    private static final int HUNDREDTHS_OF_POINTS = 1_100;
    private static final int GAP_PERCENT = 60;

    private final XSSFSheet sheet;
    private final BarChart content;

    ChartDrawing(XSSFSheet sheet, BarChart content) {
        this.sheet = sheet;
        this.content = content;
    }

    /** @param place first row (from 0) and the row after the last, first column and the column after the last */
    void draw(CellRangeAddress place) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, place.getFirstColumn(), place.getFirstRow(), place.getLastColumn(), place.getLastRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(content.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        // the first row is the topmost bar
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setNumberFormat("0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        add(data);
        chart.plot(data);
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        bars.getSerList().forEach(ChartDrawing::label);
        overlap(bars);
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(HUNDREDTHS_OF_POINTS);
        letters.addNewLatin().setTypeface(Looks.TYPEFACE);
    }

    private void add(XDDFBarChartData data) {
        XDDFDataSource<String> bars = XDDFDataSourcesFactory.fromArray(
                content.names().toArray(String[]::new), range(content.column()), content.column() - 1);
        List<BarChart.Series> all = content.series();
        for (int i = 0; i < all.size(); i++) {
            BarChart.Series series = all.get(i);
            Double[] figures = series.values().stream()
                    .map(value -> value.map(BigDecimal::doubleValue).orElse(null))
                    .toArray(Double[]::new);
            XDDFNumericalDataSource<Double> source =
                    XDDFDataSourcesFactory.fromArray(figures, range(series.column()), series.column() - 1);
            XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) data.addSeries(bars, source);
            drawn.setTitle(series.label(), null);
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLORS[i % COLORS.length])));
        }
    }

    /** Written as bare markup: POI's small set of schemas lacks the type of the value. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            String namespace = cursor.getName().getNamespaceURI();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("overlap", namespace);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static void label(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(WITHOUT_ZERO);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String range(int column) {
        String letters = CellAddress.letters(column);
        return "'" + sheet.getSheetName().replace("'", "''") + "'!$" + letters + "$" + content.firstRow() + ":$"
                + letters + "$" + content.lastRow();
    }
}
