package vn.tonghop.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbooks;

/** The ways to read a workbook that are compared. All but the floor add up every cell. */
enum Contender {
    /** Inflates every part and pulls every token, nothing else: what no reader on the same parser can beat. */
    FLOOR("floor: inflate + Aalto") {
        @Override
        void read(Path file, CellSum sum) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                    try (InputStream in = zip.getInputStream(parts.nextElement())) {
                        pull(in);
                    } catch (XMLStreamException e) {
                        throw new IOException(e);
                    }
                }
            }
        }
    },
    OURS("our reader") {
        @Override
        void read(Path file, CellSum sum) throws IOException {
            try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, file.toString(), LIMITS)) {
                for (SheetInfo sheet : workbook.sheets()) {
                    try (SheetRows rows = workbook.rows(sheet.index())) {
                        for (vn.tonghop.workbook.Row row = rows.next(); row != null; row = rows.next()) {
                            add(sheet.index(), row, sum);
                        }
                    }
                }
            } catch (RefusedWorkbook e) {
                throw new IOException(e);
            }
        }
    },
    FASTEXCEL("fastexcel-reader") {
        @Override
        void read(Path file, CellSum sum) throws IOException {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
                for (org.dhatim.fastexcel.reader.Sheet sheet :
                        workbook.getSheets().toList()) {
                    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                        rows.forEach(row -> add(sheet.getIndex(), row, sum));
                    }
                }
            }
        }
    },
    POI_EVENTS("POI event API, typed handler") {
        @Override
        void read(Path file, CellSum sum) throws IOException {
            PoiEvents.read(file, sum);
        }
    },
    POI_MODEL("POI user model") {
        @Override
        void read(Path file, CellSum sum) throws IOException {
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                    XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            add(workbook.getSheetIndex(sheet), cell, sum);
                        }
                    }
                }
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    };

    private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
    private static final int FIRST_DAY_COUNTED = 25_569;

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract void read(Path file, CellSum sum) throws IOException;

    private static void pull(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(in);
        while (reader.next() != XMLStreamConstants.END_DOCUMENT) {
            // tokens are parsed, their text is left where it is
        }
        reader.close();
    }

    private static void add(int sheet, vn.tonghop.workbook.Row row, CellSum sum) {
        for (vn.tonghop.workbook.Cell cell : row.cells()) {
            int column = cell.address().column();
            CellValue value = cell.value();
            if (value instanceof CellValue.Text text) {
                sum.text(sheet, row.number(), column, text.text());
            } else if (value instanceof CellValue.Numeric number) {
                sum.number(sheet, row.number(), column, number.value().doubleValue());
            } else if (value instanceof CellValue.Date date) {
                long day = date.value().toLocalDate().toEpochDay() + FIRST_DAY_COUNTED;
                double time = date.value().toLocalTime().getLong(java.time.temporal.ChronoField.MILLI_OF_DAY)
                        / (double) ChronoUnit.DAYS.getDuration().toMillis();
                sum.number(sheet, row.number(), column, day + time);
            }
        }
    }

    private static void add(int sheet, org.dhatim.fastexcel.reader.Row row, CellSum sum) {
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell == null) {
                continue;
            }
            int column = cell.getColumnIndex() + 1;
            if (cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER) {
                sum.number(sheet, row.getRowNum(), column, cell.asNumber().doubleValue());
            } else {
                sum.text(sheet, row.getRowNum(), column, cell.asString());
            }
        }
    }

    private static void add(int sheet, Cell cell, CellSum sum) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        if (cell.getCellType() == CellType.NUMERIC) {
            sum.number(sheet, row, column, cell.getNumericCellValue());
        } else {
            sum.text(sheet, row, column, cell.getStringCellValue());
        }
    }
}
