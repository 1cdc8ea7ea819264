package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Path;

/** Opens untrusted spreadsheets. */
public final class SubmittedWorkbooks {

    private SubmittedWorkbooks() {}

    /**
     * Opens a file for reading, by what it holds and not by its name. The file is never written to.
     *
     * <p>Read are .xlsx and .xlsm workbooks and their templates, .xls workbooks of Excel 97–2003, and tables of text
     * with commas, semicolons or tabs between the cells (.csv, .tsv). The bounds of {@link ReadLimits} hold here and while
     * the sheets are streamed; the time runs from this call on.
     *
     * @param staged a file of ours, which nobody changes while the workbook is open
     * @param submittedName the file name as submitted; used to recognise lock files and in messages, never as a path
     * @throws RefusedWorkbook when the file is of another kind, damaged, or beyond a bound
     * @throws IOException when the disk fails
     */
    public static SubmittedWorkbook open(Path staged, String submittedName, ReadLimits limits)
            throws RefusedWorkbook, IOException {
        return switch (FileFormat.readable(staged, submittedName, limits)) {
            case ZIP -> OoxmlWorkbook.open(staged, limits);
            case OLE -> XlsWorkbook.open(staged, limits);
            default -> DelimitedText.open(staged, submittedName, limits);
        };
    }
}
