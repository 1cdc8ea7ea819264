package vn.tonghop.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.MetaSheet;
import vn.tonghop.submission.SubmittedFrame;
import vn.tonghop.submission.SubmittedFrame.VersionCell;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.MarkedBook;
import vn.tonghop.workbook.MarkedBook.Mark;
import vn.tonghop.workbook.MarkedWorkbook;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.Tone;

/** The submitter's own workbook with the findings in its cells. */
final class MarkedCopy {

    private static final String AUTHOR = "tonghop";

    private final Feedback feedback;
    private final Texts texts;
    private final ListedFindings listed;
    private final Map<String, Map<CellAddress, Mark>> marks = new HashMap<>();

    MarkedCopy(Feedback feedback, Texts texts) {
        this.feedback = feedback;
        this.texts = texts;
        this.listed = ListedFindings.of(feedback);
    }

    void write(SubmittedWorkbook workbook, Path file) throws RefusedWorkbook, IOException {
        SubmittedFrame frame = SubmittedFrame.of(workbook);
        Set<String> left = new HashSet<>();
        frame.findings().ifPresent(left::add);
        Set<String> sheets = new HashSet<>();
        for (SheetInfo sheet : workbook.sheets()) {
            if (!sheet.hidden() && !left.contains(sheet.name())) {
                sheets.add(sheet.name());
            }
        }
        String name = freeName(sheets);
        markCells();
        Copy copy = new Copy(sheets, name, frame.version().flatMap(this::nextVersion));
        List<List<String>> meta = new ArrayList<>(frame.meta());
        meta.add(List.of(MetaSheet.MARKED, name));
        meta.addAll(asked());
        MarkedBook book = new MarkedBook(
                new FeedbackPage(feedback, texts, copy).book(),
                marks,
                left,
                meta,
                MetaSheet.NAME,
                MetaSheet.CHOICES_NAME,
                AUTHOR);
        MarkedWorkbook.write(workbook, book, file);
    }

    /** Which line asks for an explanation of which rows. */
    private List<List<String>> asked() {
        List<List<String>> asked = new ArrayList<>();
        List<FindingGroup> groups = listed.inOrder();
        for (int line = 0; line < groups.size(); line++) {
            String number = Integer.toString(line + 1);
            for (Finding finding : groups.get(line).all()) {
                feedback.answers()
                        .place(finding)
                        .ifPresent(place ->
                                asked.add(List.of(MetaSheet.EXPLAIN, number, place.form(), place.rule(), place.row())));
            }
        }
        return asked;
    }

    /** A sheet of the unit's own may have the name of ours. */
    private String freeName(Set<String> taken) {
        String name = texts.text("sheet");
        for (int n = 2; taken.stream().anyMatch(name::equalsIgnoreCase); n++) {
            name = texts.text("sheet") + " (" + n + ")";
        }
        return name;
    }

    private void markCells() {
        List<FindingGroup> groups = listed.inOrder();
        for (int line = 0; line < groups.size(); line++) {
            for (Finding finding : groups.get(line).all()) {
                String sheet = finding.sheet();
                CellAddress cell = cell(finding);
                if (sheet != null && cell != null) {
                    mark(sheet, cell, finding, line);
                }
            }
        }
    }

    /** The cell of a finding, or the first one of its row. */
    static @Nullable CellAddress cell(Finding finding) {
        if (finding.cell() != null) {
            return CellAddress.parse(finding.cell());
        }
        return finding.row() == null ? null : new CellAddress(finding.row(), 1);
    }

    private void mark(String sheet, CellAddress cell, Finding finding, int line) {
        Tone tone = FeedbackPage.tone(finding.severity());
        Mark mark = new Mark(tone, note(finding, line), Optional.of(line), Optional.empty());
        marks.computeIfAbsent(sheet, none -> new HashMap<>())
                .merge(
                        cell,
                        mark,
                        (first, second) -> new Mark(
                                first.tone(), first.note() + "\n\n" + second.note(), first.line(), first.value()));
    }

    private String note(Finding finding, int line) {
        String value = finding.value() == null || finding.value().isEmpty() ? texts.text("blank") : finding.value();
        String expected = finding.expected();
        String demanded = expected == null || expected.isEmpty() ? finding.message() : expected;
        String note = texts.text(
                "note",
                texts.text("severity." + FeedbackPage.key(finding.severity())),
                finding.code(),
                demanded,
                FeedbackPage.quoted(value));
        String more = demanded.equals(finding.message()) ? "" : "\n" + finding.message();
        return note + more + "\n" + texts.text("note.line", line + 1);
    }

    /** Writes the next number onto the cover, unless the number that stands there is at fault. */
    private Optional<Integer> nextVersion(VersionCell place) {
        Map<CellAddress, Mark> cover = marks.computeIfAbsent(place.sheet(), none -> new HashMap<>());
        if (cover.containsKey(place.cell())) {
            return Optional.empty();
        }
        int next = feedback.version() + 1;
        cover.put(
                place.cell(),
                new Mark(Tone.GOOD, texts.text("note.version", next), Optional.empty(), Optional.of(next)));
        return Optional.of(next);
    }
}
