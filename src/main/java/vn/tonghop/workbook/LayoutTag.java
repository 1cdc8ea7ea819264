package vn.tonghop.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the tag column: {@code text}, {@code title}, or a block and one of its parts, such as
 * {@code tong-hop subtotal}.
 */
record LayoutTag(Optional<String> block, LayoutPart part) {

    private static final Pattern FORM = Pattern.compile("(?:([a-z0-9][a-z0-9-]*)\\s+)?([a-z]+)");

    LayoutTag {
        if (block.isPresent() != part.ofBlock()) {
            throw new IllegalArgumentException("a block is named for its parts only: " + block + " " + part);
        }
    }

    /** Empty when the text is no tag. */
    static Optional<LayoutTag> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<String> block = Optional.ofNullable(form.group(1));
        return LayoutPart.of(form.group(2))
                .filter(part -> part.ofBlock() == block.isPresent())
                .map(part -> new LayoutTag(block, part));
    }
}
