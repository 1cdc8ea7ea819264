package vn.tonghop.workbook;

/**
 * A place in a layout cell that is filled when it is printed: {@code {giao}}, {@code {giao|prose:nhiệm vụ}} or {@code
 * {thoi_han|days-left}}.
 *
 * @param counted what is counted, when the figure is to be written as prose; empty otherwise
 * @param absent what stands for a column of which no row tells whether it holds text or figures
 * @param at its cell in the layout
 */
public record Placeholder(String name, Wording wording, String counted, Absent absent, CellAddress at) {

    /** How a figure is written. */
    public enum Wording {
        /** As the number format of the cell shows it. */
        PLAIN,
        /** As in running text: {@code 02 nhiệm vụ}. */
        PROSE,
        /** A day as the number of days from now until then. */
        DAYS_LEFT
    }

    /** What is printed where nothing is known. */
    public enum Absent {
        ZERO,
        /** The placeholder fills a cell without number format. */
        BLANK
    }
}
