package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines {@code -- key: value} at the top of an SQL file, and the statement below them. */
final class SqlHeader implements RuleEntries {

    /** @param line in the file, from 1 */
    record Line(String key, String value, int line) {}

    private static final Pattern ENTRY = Pattern.compile("--\\s*([\\p{L}\\d_-]+)\\s*:(?:\\s+(.*))?");

    private final String file;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final SqlText sql;

    private SqlHeader(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        List<String> all = text.lines().toList();
        int body = 0;
        while (body < all.size()
                && (all.get(body).isBlank() || all.get(body).strip().startsWith("--"))) {
            Matcher entry = ENTRY.matcher(all.get(body).strip());
            if (entry.matches()) {
                String value = Optional.ofNullable(entry.group(2)).orElse("").strip();
                lines.add(new Line(entry.group(1), value, body + 1));
            }
            body++;
        }
        this.sql = new SqlText(
                file, body + 1, String.join("\n", all.subList(body, all.size())).stripTrailing() + "\n");
    }

    static SqlHeader of(String file, String text, Faults faults) {
        return new SqlHeader(file, text, faults);
    }

    /** The statement; it ends with a line break, so that a comment at its end swallows nothing that follows. */
    SqlText sql() {
        return sql;
    }

    List<Line> all(String key) {
        known.add(key);
        return lines.stream().filter(line -> line.key().equals(key)).toList();
    }

    /** The value of a key that may stand once. */
    @Override
    public Optional<Line> find(String key) {
        List<Line> found = all(key);
        found.stream().skip(1).forEach(line -> fault(line.line(), "“" + key + "” ghi hai lần."));
        for (Line line : found) {
            if (line.value().isEmpty()) {
                fault(line.line(), "“" + key + "” chưa có giá trị.");
            }
        }
        return found.stream().findFirst();
    }

    /** The value of a key that must stand there; a fault, and empty text, when it does not. */
    @Override
    public Line require(String key) {
        Optional<Line> found = find(key);
        if (found.isEmpty()) {
            fault(1, "Thiếu dòng “-- " + key + ": …” ở đầu tệp.");
        }
        return found.orElse(new Line(key, "", 1));
    }

    void refuseOtherKeys() {
        for (Line line : lines) {
            if (!known.contains(line.key())) {
                fault(line.line(), "Không có khóa “" + line.key() + "”." + Names.hint(line.key(), known));
            }
        }
    }

    @Override
    public void fault(int line, String message) {
        faults.add(file, line, message);
    }
}
