package vn.tonghop.workbook;

import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows stream to disk with heights that nobody chose, so that a row grows when somebody writes more into
 * it. The library marks every height that it is given as chosen.
 */
final class GrowingRows extends SXSSFWorkbook {

    private static final String CHOSEN = "customHeight";
    /** What the library writes behind the name of an attribute: an equals sign with a quote, the value, a quote. */
    private static final int PIECES = 3;

    /** @param window rows of a sheet that are held in memory */
    GrowingRows(XSSFWorkbook workbook, int window) {
        super(workbook, window, true);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new GZIPSheetDataWriter() {
            @Override
            public Writer createWriter(File file) throws IOException {
                return new WithoutChoice(super.createWriter(file));
            }
        };
    }

    /** Leaves one attribute out; text of cells is never written right behind a single space. */
    private static final class WithoutChoice extends FilterWriter {

        private boolean behindSpace;
        private int skipped;

        WithoutChoice(Writer out) {
            super(out);
        }

        @Override
        public void write(int character) throws IOException {
            if (skipped > 0) {
                skipped--;
                return;
            }
            behindSpace = character == ' ';
            out.write(character);
        }

        @Override
        public void write(String text) throws IOException {
            if (skipped > 0) {
                skipped--;
            } else if (behindSpace && text.equals(CHOSEN)) {
                skipped = PIECES;
            } else {
                out.write(text);
            }
            behindSpace = false;
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            behindSpace = false;
            out.write(text, start, length);
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            behindSpace = false;
            out.write(text, start, length);
        }
    }
}
