package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a layout cell, taken apart.
 *
 * @param literals the text around the placeholders: one more than there are placeholders
 */
record LayoutText(List<String> literals, List<Placeholder> placeholders) {

    private static final Pattern INNER =
            Pattern.compile("([A-Za-z][A-Za-z0-9_.]*)(?:\\|(?:prose:([^|]+)|(days-left)))?");

    /**
     * Reads the text; what is wrong goes to {@code faults}, and stays in the text as it is.
     *
     * @param alone what a placeholder prints for lack of knowledge when it fills the cell
     */
    static LayoutText parse(String text, Placeholder.Absent alone, CellAddress at, Consumer<LayoutFault> faults) {
        boolean single = text.lastIndexOf('{') == 0 && text.indexOf('}') == text.length() - 1;
        List<String> literals = new ArrayList<>();
        List<Placeholder> placeholders = new ArrayList<>();
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                faults.accept(new LayoutFault(at, "Dấu { chưa được đóng: thêm dấu } sau tên cột."));
                break;
            }
            String inner = text.substring(open + 1, close).strip();
            Matcher form = INNER.matcher(inner);
            if (form.matches()) {
                String counted = form.group(2);
                Placeholder.Wording wording = form.group(3) != null
                        ? Placeholder.Wording.DAYS_LEFT
                        : counted == null ? Placeholder.Wording.PLAIN : Placeholder.Wording.PROSE;
                literals.add(text.substring(from, open));
                placeholders.add(new Placeholder(
                        form.group(1),
                        wording,
                        counted == null ? "" : counted.strip(),
                        single && wording == Placeholder.Wording.PLAIN ? alone : Placeholder.Absent.ZERO,
                        at));
                from = close + 1;
            } else {
                faults.accept(new LayoutFault(
                        at,
                        "Không hiểu {" + inner + "}: ghi {tên_cột}, {tên_cột|prose:danh từ được đếm} hoặc"
                                + " {tên_cột|days-left}."));
            }
            open = text.indexOf('{', close);
        }
        literals.add(text.substring(from));
        return new LayoutText(literals, placeholders);
    }

    boolean isOnePlaceholder() {
        return placeholders.size() == 1
                && literals.get(0).isEmpty()
                && literals.get(1).isEmpty();
    }

    /** The words in front of a placeholder, from the last full stop on, without a colon. */
    Optional<String> before(Placeholder placeholder) {
        int at = placeholders.indexOf(placeholder);
        if (at < 0) {
            return Optional.empty();
        }
        String words = literals.get(at);
        return Optional.of(words.substring(words.lastIndexOf(". ") + 1).replaceAll("^\\.? +| *:? *$", ""));
    }

    boolean isEmpty() {
        return placeholders.isEmpty() && literals.get(0).isEmpty();
    }
}
