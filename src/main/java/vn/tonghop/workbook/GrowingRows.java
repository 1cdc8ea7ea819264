package vn.tonghop.workbook;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows stream to disk with heights that nobody chose, so that a row grows when somebody writes more into
 * it. The library marks every height that it is given as chosen.
 */
final class GrowingRows extends SXSSFWorkbook {

    /** @param window rows of a sheet that are held in memory */
    GrowingRows(XSSFWorkbook workbook, int window) {
        super(workbook, window, true);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new GZIPSheetDataWriter() {
            @Override
            protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
                return new WithoutChoice(super.decorateOutputStream(file));
            }
        };
    }

    /** Leaves out one attribute. No text of a cell looks like it, because quotes are escaped there. */
    private static final class WithoutChoice extends FilterOutputStream {

        private static final byte[] CHOSEN = " customHeight=\"1\"".getBytes(StandardCharsets.US_ASCII);

        private int matched;

        WithoutChoice(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            int pending = start;
            for (int at = start; at < start + length; at++) {
                if (matched == 0 && bytes[at] != CHOSEN[0]) {
                    continue;
                }
                if (matched == 0) {
                    out.write(bytes, pending, at - pending);
                }
                write(bytes[at]);
                pending = at + 1;
            }
            out.write(bytes, pending, start + length - pending);
        }

        @Override
        public void write(int value) throws IOException {
            if ((byte) value != CHOSEN[matched]) {
                out.write(CHOSEN, 0, matched);
                matched = 0;
            }
            if ((byte) value != CHOSEN[matched]) {
                out.write(value);
            } else if (++matched == CHOSEN.length) {
                matched = 0;
            }
        }

        @Override
        public void close() throws IOException {
            out.write(CHOSEN, 0, matched);
            matched = 0;
            super.close();
        }
    }
}
