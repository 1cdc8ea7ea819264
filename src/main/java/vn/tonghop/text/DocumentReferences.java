package vn.tonghop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads references to official documents, well formed or not. */
public final class DocumentReferences {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

    private static final Pattern NUMBER_AND_SYMBOL =
            Pattern.compile("(?:(?<=[Ss][ốỐ])|(?<![\\p{L}\\d/.-]))(\\d{1,6})" + DocumentSymbol.PATTERN);

    /** A number left open, to be filled in by hand. */
    private static final Pattern OPEN_NUMBER = Pattern.compile("số ?:? ?[.…_]* ?/ ?\\p{Lu}", IGNORE_CASE);

    private static final Pattern BULLET = Pattern.compile("(?:[-+•*]|\\d{1,2}[.)]) ?$");
    private static final Pattern JOINED =
            Pattern.compile("(?:,|&|\\b(?:và|hoặc|cùng|với))$", IGNORE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** More would not help the person who reads the finding. */
    private static final int MOST_READINGS = 5;

    private DocumentReferences() {}

    /**
     * Reads the one document that a text refers to: {@code Công văn số 1490/UBND-TH ngày 06/4/2023 của UBND tỉnh V/v …}.
     * The subject after it is passed over, and with it the documents named in the subject.
     *
     * <p>Doubts name what is missing or unusual. Ambiguous, with the canonical forms, when it names several documents side
     * by side. Unreadable without a number and symbol, with a number or date left open, and with a date that does not exist.
     */
    public static Reading<DocumentReference> read(String text) {
        String lines = HYPHENS.matcher(Spelling.clean(text)).replaceAll("-");
        List<ReferenceText> found = peers(lines);
        Optional<Reading<DocumentReference>> first =
                found.stream().map(ReferenceText::reading).findFirst();
        List<String> canonical = new ArrayList<>();
        for (ReferenceText reference : found) {
            if (!(reference.reading() instanceof Reading.Understood<DocumentReference> understood)) {
                return Reading.unreadable();
            }
            canonical.add(understood.value().canonical());
        }
        List<String> different =
                canonical.stream().distinct().limit(MOST_READINGS).toList();
        return different.size() > 1 ? new Reading.Ambiguous<>(different) : first.orElseGet(Reading::unreadable);
    }

    /** The first reference and those beside it, without those in a subject. */
    private static List<ReferenceText> peers(String lines) {
        String line = lines.replace('\n', ' ');
        List<ReferenceText> peers = new ArrayList<>();
        int end = 0;
        boolean peer = true;
        Matcher matcher = NUMBER_AND_SYMBOL.matcher(line);
        while (matcher.find()) {
            Optional<DocumentSymbol> symbol = DocumentSymbol.of(matcher, 2);
            if (symbol.isEmpty()) {
                continue;
            }
            ReferenceText reference = ReferenceText.at(line, end, matcher.toMatchResult(), symbol.get());
            String before = lines.substring(end, reference.start());
            if (end == 0 && OPEN_NUMBER.matcher(before).find()) {
                return List.of();
            }
            peer = end == 0 || standsBeside(before, peer);
            if (peer) {
                peers.add(reference);
            }
            end = reference.end();
        }
        return peers;
    }

    /** Whether the words since the last reference lead to another one of the same rank, and not into its subject. */
    private static boolean standsBeside(String before, boolean lastWasPeer) {
        String words = BULLET.matcher(before).replaceFirst("");
        if (words.stripTrailing().endsWith(";") || words.replace(" ", "").endsWith("\n")) {
            return true;
        }
        String trimmed = words.strip();
        return lastWasPeer && (trimmed.isEmpty() || JOINED.matcher(trimmed).find());
    }
}
