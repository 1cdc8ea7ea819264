package vn.tonghop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the number of a reference: "Công văn số".
 *
 * @param start where the type begins, or "số", or the number itself
 * @param named the type as written out or abbreviated
 * @param doubts what is missing, or too much, before the number
 */
record ReferenceType(int start, Optional<DocumentType> named, List<Doubt> doubts) {

    private static final Pattern NUMBER_WORD =
            Pattern.compile("(?<!\\p{L})số ?[:.]? ?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads the end of the text before a number. */
    static ReferenceType endOf(String before) {
        Matcher numberWord = NUMBER_WORD.matcher(before);
        boolean hasNumberWord = numberWord.find();
        int end = hasNumberWord ? numberWord.start() : before.length();
        int nameStart = nameStart(before.substring(0, end));
        int start = nameStart < 0 ? end : nameStart;
        List<Doubt> doubts = new ArrayList<>();
        if (before.substring(0, start).chars().anyMatch(Character::isLetter)) {
            doubts.add(Doubt.WORDS_BEFORE);
        }
        Optional<DocumentType> named =
                nameStart < 0 ? Optional.empty() : DocumentType.named(before.substring(nameStart, end));
        if (named.isEmpty()) {
            doubts.add(Doubt.TYPE_MISSING);
        } else if (!hasNumberWord) {
            doubts.add(Doubt.NUMBER_WORD_MISSING);
        }
        return new ReferenceType(start, named, doubts);
    }

    /** Where the longest name of a type that ends the text begins; -1 when it ends in none. */
    private static int nameStart(String text) {
        int found = -1;
        int space = text.stripTrailing().length();
        for (int words = 0; words < DocumentType.LONGEST_NAME && space > 0; words++) {
            space = text.lastIndexOf(' ', space - 1);
            int start = space + 1;
            while (start < text.length() && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            if (DocumentType.named(text.substring(start)).isPresent()) {
                found = start;
            }
        }
        return found;
    }

    /**
     * The type as named and as the symbol has it, made one. The symbol decides, except that the Party numbers its
     * regulations as decisions (Quy định số 37-QĐ/TW) and an open letter has no type in its symbol.
     */
    Optional<DocumentType> with(DocumentSymbol symbol) {
        boolean symbolIsSilent = symbol.type().isEmpty()
                || (symbol.type().get() == DocumentType.DECISION && isNamed(DocumentType.REGULATION))
                || (symbol.type().get() == DocumentType.LETTER && isNamed(DocumentType.OPEN_LETTER));
        return symbolIsSilent ? named : symbol.type();
    }

    private boolean isNamed(DocumentType type) {
        return named.filter(type::equals).isPresent();
    }
}
