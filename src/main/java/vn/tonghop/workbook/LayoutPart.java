package vn.tonghop.workbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tagged row of a layout is the prototype of. */
public enum LayoutPart {
    /** Printed as it is. */
    TEXT,
    /** One line of the title; the last such row serves all further lines. */
    TITLE,
    HEADING,
    SENTENCE,
    /** Printed only when units are missing. */
    INCOMPLETE,
    HEADER,
    SECTION,
    ROW,
    /** In place of the rows where there are none. */
    EMPTY,
    SUBTOTAL,
    TOTAL;

    /** Whether a tag names a block before this part. */
    boolean ofBlock() {
        return this != TEXT && this != TITLE;
    }

    /** As the tag column writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LayoutPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
