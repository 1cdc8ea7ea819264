package vn.tonghop.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reference where it stands in a text on one line.
 *
 * @param start where its type begins, or what it has of one
 * @param end behind its date, or behind its symbol when it has none
 */
record ReferenceText(int start, int end, Reading<DocumentReference> reading) {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ISSUER = Pattern.compile("[ ,)]*của (?<who>.{1,200})", IGNORE_CASE);

    /** Where the issuer's name ends and the subject, or the next reference, begins. */
    private static final Pattern SUBJECT = Pattern.compile(
            "[,;:.()“”\"].*|(?<!\\S)(?:về|v/v|ban hành|quy định|triển khai|thực hiện|phê duyệt|sửa đổi|hướng dẫn|yêu cầu"
                    + "|đề nghị|tham gia|rà soát|kiểm tra|kèm theo|cho)(?!\\S).*",
            IGNORE_CASE);

    private static final int LONGEST_ISSUER = 80;

    /**
     * Reads the reference whose number and symbol were found.
     *
     * @param from where the last reference ended
     * @param match the number as its first group
     */
    static ReferenceText at(String line, int from, MatchResult match, DocumentSymbol symbol) {
        ReferenceType type = ReferenceType.endOf(line.substring(from, match.start()));
        ReferenceDate date = ReferenceDate.at(line, match.end());
        int number = Integer.parseInt(match.group(1));
        Optional<DocumentType> decided = type.with(symbol);
        boolean whole = number > 0 && decided.isPresent();
        if (!whole || !(date.reading() instanceof Reading.Understood<Optional<LocalDate>> day)) {
            return new ReferenceText(from + type.start(), date.end(), Reading.unreadable());
        }
        DocumentReference reference = new DocumentReference(
                decided.get().abbreviation(),
                number,
                symbol.text(),
                symbol.year(),
                day.value(),
                symbol.issuer(),
                issuerWords(line.substring(date.end())));
        List<Doubt> doubts = new ArrayList<>(type.doubts());
        if (type.named().isPresent() && !type.named().equals(decided)) {
            doubts.add(Doubt.TYPE_DIFFERS);
        }
        doubts.addAll(day.doubts());
        if (yearsDiffer(reference)) {
            doubts.add(Doubt.YEAR_DIFFERS);
        }
        return new ReferenceText(from + type.start(), date.end(), new Reading.Understood<>(reference, doubts));
    }

    private static boolean yearsDiffer(DocumentReference reference) {
        return reference
                .date()
                .flatMap(day -> reference.year().filter(year -> year != day.getYear()))
                .isPresent();
    }

    private static Optional<String> issuerWords(String after) {
        Matcher issuer = ISSUER.matcher(after);
        if (!issuer.lookingAt()) {
            return Optional.empty();
        }
        String who = SUBJECT.matcher(issuer.group("who")).replaceFirst("").strip();
        return who.isEmpty() || who.length() > LONGEST_ISSUER ? Optional.empty() : Optional.of(who);
    }
}
