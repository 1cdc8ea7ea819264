package vn.tonghop.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date behind a reference's symbol.
 *
 * @param end behind the date, or behind the symbol when there is none
 * @param reading empty for a reference without a date; unreadable when the date is open or does not exist
 */
record ReferenceDate(int end, Reading<Optional<LocalDate>> reading) {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern LEAD = Pattern.compile("[ ,(]*(?<word>ngày ?:? ?)?", IGNORE_CASE);

    /** What begins a date, where no date could be read. */
    private static final Pattern OPEN = Pattern.compile("\\d|[/.…_]|tháng|năm|$", IGNORE_CASE);

    private static final Pattern OPEN_WITHOUT_WORD = Pattern.compile(" ?(?:\\d+ ?[/.-] ?\\d|/)");

    static ReferenceDate at(String line, int from) {
        Matcher lead = LEAD.matcher(line).region(from, line.length());
        int at = lead.lookingAt() ? lead.end() : from;
        boolean hasWord = at > from && lead.group("word") != null;
        Matcher day = Dates.DAY.matcher(line).region(at, line.length());
        if (!day.lookingAt()) {
            boolean open = hasWord
                    ? OPEN.matcher(line).region(at, line.length()).lookingAt()
                    : OPEN_WITHOUT_WORD
                            .matcher(line)
                            .region(from, line.length())
                            .lookingAt();
            return new ReferenceDate(
                    from, open ? Reading.unreadable() : Reading.of(Optional.empty(), Doubt.DATE_MISSING));
        }
        if (!(Dates.of(day) instanceof Reading.Understood<LocalDate> understood)) {
            return new ReferenceDate(day.end(), Reading.unreadable());
        }
        List<Doubt> doubts = new ArrayList<>();
        if (!hasWord) {
            doubts.add(at == from ? Doubt.DATE_GLUED : Doubt.DAY_WORD_MISSING);
        }
        doubts.addAll(understood.doubts());
        return new ReferenceDate(day.end(), new Reading.Understood<>(Optional.of(understood.value()), doubts));
    }
}
