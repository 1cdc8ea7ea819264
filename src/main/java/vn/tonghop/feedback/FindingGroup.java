package vn.tonghop.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.CellAddress;

/**
 * The same fault in as many places as it stands; told once.
 *
 * @param all at least one, as they stand in the workbook
 */
record FindingGroup(List<Finding> all) {

    /** Stands where the message repeats what was submitted, when the places differ in that. */
    private static final String ANY = "…";

    private static final int PLACES = 6;
    private static final int VALUES = 3;

    FindingGroup {
        all = List.copyOf(all);
    }

    /** What makes two findings the same fault; what was said to one was not said to the other, though. */
    record Kind(
            String code,
            @Nullable String form,
            @Nullable String sheet,
            @Nullable String field,
            String message,
            Optional<String> explanation) {

        static Kind of(Finding finding, Answers answers) {
            return new Kind(
                    finding.code(),
                    finding.form(),
                    finding.sheet(),
                    finding.field(),
                    general(finding),
                    answers.to(finding));
        }
    }

    private static String general(Finding finding) {
        String text = finding.message();
        for (String own : new String[] {finding.value(), finding.expected()}) {
            text = own == null || own.isEmpty() ? text : text.replace('"' + own + '"', '"' + ANY + '"');
        }
        return text;
    }

    Finding first() {
        return all.get(0);
    }

    String message() {
        boolean same = all.stream().map(Finding::message).distinct().count() == 1;
        return same ? first().message() : general(first());
    }

    /** What is submitted in the places, each text once. */
    String values() {
        return some(all.stream().map(Finding::value).toList());
    }

    String expected() {
        return some(all.stream().map(Finding::expected).toList());
    }

    private static String some(List<@Nullable String> texts) {
        List<String> distinct = texts.stream()
                .flatMap(text -> Optional.ofNullable(text).stream())
                .distinct()
                .toList();
        String listed = distinct.stream().limit(VALUES).collect(Collectors.joining("; "));
        return distinct.size() > VALUES ? listed + "; " + ANY : listed;
    }

    /** The places: G5:G7, G9; rows that no cell is named for by their number. Empty when they are in no row. */
    String places(String rowWord) {
        List<String> runs = new ArrayList<>();
        List<CellAddress> run = new ArrayList<>();
        for (Finding finding : all) {
            if (finding.cell() == null) {
                if (finding.row() != null) {
                    runs.add(rowWord + finding.row());
                }
                continue;
            }
            CellAddress cell = CellAddress.parse(finding.cell());
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), cell)) {
                runs.add(text(run));
                run.clear();
            }
            run.add(cell);
        }
        if (!run.isEmpty()) {
            runs.add(text(run));
        }
        String listed = runs.stream().limit(PLACES).collect(Collectors.joining(", "));
        return runs.size() > PLACES ? listed + ", " + ANY : listed;
    }

    private static boolean follows(CellAddress before, CellAddress cell) {
        return cell.column() == before.column() && cell.row() == before.row() + 1;
    }

    private static String text(List<CellAddress> run) {
        String first = run.get(0).a1();
        return run.size() == 1 ? first : first + ":" + run.get(run.size() - 1).a1();
    }
}
