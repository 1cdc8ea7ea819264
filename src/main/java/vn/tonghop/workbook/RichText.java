package vn.tonghop.workbook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code si} or {@code is} element: its runs put together, without the phonetic ones. Text and font stay valid
 * until the next element is read.
 */
final class RichText {

    private final TextBuffer text;
    private @Nullable String font;
    private boolean sameFont;
    private int runs;

    RichText(ReadLimits limits) {
        text = new TextBuffer(limits.textLength());
    }

    void read(XmlPart xml) throws RefusedWorkbook {
        text.clear();
        font = null;
        sameFont = true;
        runs = 0;
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
            sameFont = runs == 0 || (sameFont && Objects.equals(font, family));
            font = family;
            runs++;
        }
    }

    TextBuffer text() {
        return text;
    }

    /** The font that every run names; null when there is none, or several, and the cell's own font counts. */
    @Nullable
    String font() {
        return sameFont ? font : null;
    }
}
