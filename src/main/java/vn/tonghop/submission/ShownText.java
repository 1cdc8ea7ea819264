package vn.tonghop.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.text.LegacyFont;
import vn.tonghop.workbook.Cell;
import vn.tonghop.workbook.FontRun;
import vn.tonghop.workbook.MarkedBook;

/** Text as its fonts show it, in Unicode. */
public final class ShownText implements MarkedBook.Script {

    static String of(Cell cell, String text) {
        List<FontRun> runs = cell.runs();
        if (runs.isEmpty()) {
            return of(cell.font(), text);
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < runs.size(); i++) {
            String own = runs.get(i).font();
            int end = i + 1 < runs.size() ? runs.get(i + 1).start() : text.length();
            shown.append(of(
                    own == null ? cell.font() : own, text.substring(runs.get(i).start(), end)));
        }
        return shown.toString();
    }

    private static String of(@Nullable String font, String text) {
        LegacyFont legacy = LegacyFont.of(font);
        return legacy == null ? text : legacy.toUnicode(text);
    }

    @Override
    public String shown(Cell cell, String text) {
        return of(cell, text);
    }

    @Override
    public String family(String submitted) {
        return LegacyFont.unicodeFamily(submitted);
    }
}
