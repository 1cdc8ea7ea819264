package vn.tonghop.workbook;

/**
 * A place in a layout cell that is filled when it is printed: {@code {giao}} or {@code {giao|prose:nhiệm vụ}}.
 *
 * @param counted what is counted, when the figure is to be written as prose; empty otherwise
 * @param at its cell in the layout
 */
public record Placeholder(String name, Wording wording, String counted, CellAddress at) {

    /** How a figure is written. */
    public enum Wording {
        /** As the number format of the cell shows it. */
        PLAIN,
        /** As in running text: {@code 02 nhiệm vụ}. */
        PROSE
    }
}
