package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a published appendix and the rows behind it: one entry of the cell map that tracing uses.
 *
 * @param sheet its name in the published workbook
 * @param cell in A1 notation
 * @param appendix id of the appendix
 * @param block id of the block
 * @param column of the block's SELECT; {@link #COUNT} for the number of rows
 * @param section key of the section, when the figure stands in one
 * @param ordinal place of the row among all rows of the block, from 1; 0 unless the scope is a row
 * @param value as displayed
 * @param amount its number; absent for words and days
 */
public record PrintedFigure(
        String sheet,
        String cell,
        String appendix,
        String block,
        String column,
        Scope scope,
        Optional<String> section,
        int ordinal,
        String value,
        Optional<BigDecimal> amount) {

    /** Stands for a column where rows are counted. */
    public static final String COUNT = "count";

    /** The rows that a figure is taken from. */
    public enum Scope {
        ROW,
        /** All rows of a section. */
        SECTION,
        /** All rows of a block. */
        BLOCK
    }
}
