package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the comments part of a sheet. A threaded comment is there too: Excel keeps a plain copy of it. */
final class CommentsPart {

    /** Enough to be told of; the rest of a hostile part is passed over. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 200;

    private final RichText content;
    private final List<String> authors = new ArrayList<>();
    private final List<CellComment> found = new ArrayList<>();

    private CommentsPart(ReadLimits limits) {
        this.content = new RichText(limits);
    }

    static List<CellComment> of(XmlPart xml, ReadLimits limits) throws RefusedWorkbook {
        CommentsPart part = new CommentsPart(limits);
        xml.root("comments");
        while (xml.nextChild(1)) {
            int depth = xml.depth();
            boolean authors = xml.name().equals("authors");
            boolean comments = xml.name().equals("commentList");
            while ((authors || comments) && xml.nextChild(depth)) {
                if (authors) {
                    part.author(xml.text().toString());
                } else {
                    part.comment(xml);
                }
            }
        }
        xml.finish();
        return List.copyOf(part.found);
    }

    private void author(String name) {
        if (authors.size() < MOST) {
            authors.add(shortened(name));
        }
    }

    private void comment(XmlPart xml) throws RefusedWorkbook {
        CellAddress address = address(xml.attribute("ref"));
        String number = xml.attribute("authorId");
        int depth = xml.depth();
        String text = "";
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text")) {
                content.read(xml);
                text = shortened(content.text().toString());
            }
        }
        if (address != null && found.size() < MOST) {
            found.add(new CellComment(address, authorOf(number), text));
        }
    }

    private String authorOf(@Nullable String number) {
        int index = number == null || !number.matches("\\d{1,4}") ? -1 : Integer.parseInt(number);
        return index >= 0 && index < authors.size() ? authors.get(index) : "";
    }

    private static @Nullable CellAddress address(@Nullable String reference) {
        try {
            return reference == null ? null : CellAddress.parse(reference);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
