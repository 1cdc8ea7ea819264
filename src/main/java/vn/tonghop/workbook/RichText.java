package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code si} or {@code is} element: its runs put together, without the phonetic ones. Text and font stay valid
 * until the next element is read.
 */
final class RichText {

    private final TextBuffer text;
    private @Nullable String font;
    private final List<FontRun> runs = new ArrayList<>();

    RichText(ReadLimits limits) {
        text = new TextBuffer(limits.textLength());
    }

    void read(XmlPart xml) throws RefusedWorkbook {
        text.clear();
        font = null;
        runs.clear();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("t")) {
                readText(xml, null);
            } else if (xml.name().equals("r")) {
                readRun(xml);
            }
        }
    }

    private void readRun(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        String family = null;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("rPr")) {
                family = fontOf(xml);
            } else if (xml.name().equals("t")) {
                readText(xml, family);
            }
        }
    }

    private static @Nullable String fontOf(XmlPart xml) throws RefusedWorkbook {
        int depth = xml.depth();
        String family = null;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("rFont")) {
                family = xml.attribute("val");
            }
        }
        return family;
    }

    private void readText(XmlPart xml, @Nullable String family) throws RefusedWorkbook {
        int start = text.length();
        xml.appendText(text);
        text.unescape(start);
        if (text.length() > start) {
            if (start > 0 && !Objects.equals(font, family)) {
                if (runs.isEmpty()) {
                    runs.add(new FontRun(0, font));
                }
                runs.add(new FontRun(start, family));
            }
            font = family;
        }
    }

    TextBuffer text() {
        return text;
    }

    /** The font that every run names; null when there is none, or several, and the cell's own font counts. */
    @Nullable
    String font() {
        return runs.isEmpty() ? font : null;
    }

    /** The runs that differ in font; empty when none does. */
    List<FontRun> runs() {
        return runs.isEmpty() ? List.of() : List.copyOf(runs);
    }
}
