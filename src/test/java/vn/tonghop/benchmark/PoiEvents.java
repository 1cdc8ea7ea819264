package vn.tonghop.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's event API with the leanest handler that keeps types: numbers as numbers, shared strings looked up. */
final class PoiEvents extends DefaultHandler {

    private final ReadOnlySharedStringsTable strings;
    private final int sheet;
    private final CellSum sum;
    private final StringBuilder value = new StringBuilder();
    private CellReference place = new CellReference(0, 0);
    private boolean shared;
    private boolean inValue;

    private PoiEvents(ReadOnlySharedStringsTable strings, int sheet, CellSum sum) {
        this.strings = strings;
        this.sheet = sheet;
        this.sum = sum;
    }

    static void read(Path file, CellSum sum) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
            XSSFReader reader = new XSSFReader(opened);
            // the style table is part of the price: without it dates cannot be told from numbers
            reader.getStylesTable();
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int sheet = 0; sheets.hasNext(); sheet++) {
                try (InputStream in = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new PoiEvents(strings, sheet, sum));
                    parser.parse(new InputSource(in));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (name.equals("c")) {
            place = new CellReference(attributes.getValue("r"));
            shared = "s".equals(attributes.getValue("t"));
        }
        inValue = name.equals("v");
        value.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (!name.equals("v")) {
            return;
        }
        inValue = false;
        int row = place.getRow() + 1;
        int column = place.getCol() + 1;
        if (shared) {
            int index = Integer.parseInt(value.toString());
            sum.text(sheet, row, column, strings.getItemAt(index).getString());
        } else {
            sum.number(sheet, row, column, Double.parseDouble(value.toString()));
        }
    }
}
