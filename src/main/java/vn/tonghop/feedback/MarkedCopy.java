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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.MetaSheet;
import vn.tonghop.submission.ShownText;
import vn.tonghop.submission.SubmittedFrame;
import vn.tonghop.submission.SubmittedFrame.CoverCells;
import vn.tonghop.validation.Finding;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CoveredWorkbook;
import vn.tonghop.workbook.MarkedBook;
import vn.tonghop.workbook.MarkedBook.Content;
import vn.tonghop.workbook.MarkedBook.Mark;
import vn.tonghop.workbook.MarkedBook.Scope;
import vn.tonghop.workbook.MarkedWorkbook;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.SheetAnomaly;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.Tone;

/** The submitter's own workbook with the findings in its cells. */
final class MarkedCopy {

    private static final String AUTHOR = "tonghop";

    private static final List<CoverSheet> COVER =
            List.of(CoverSheet.UNIT, CoverSheet.REPORT, CoverSheet.PERIOD, CoverSheet.VERSION);

    /** Of what stands there twice only one is known here, of what is too long only the beginning. */
    private static final Set<String> UNSURE = Stream.of(
                    SheetAnomaly.Kind.DUPLICATE_CELL,
                    SheetAnomaly.Kind.DUPLICATE_ROW,
                    SheetAnomaly.Kind.TEXT_TOO_LONG_FOR_CELL)
            .map(SheetAnomaly.Kind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Feedback feedback;
    private final Texts texts;
    private final ListedFindings listed;
    private final Map<String, Map<CellAddress, Mark>> marks = new HashMap<>();

    MarkedCopy(Feedback feedback, Texts texts) {
        this.feedback = feedback;
        this.texts = texts;
        this.listed = ListedFindings.of(feedback);
    }

    void write(SubmittedWorkbook submitted, Path file) throws RefusedWorkbook, IOException {
        SubmittedWorkbook workbook = covered(submitted);
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
        Places places = new Places(frame.cover(), feedback.known());
        markCells(places);
        Copy copy = new Copy(sheets, name, frame.cover().flatMap(this::nextVersion), places);
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
                AUTHOR,
                new ShownText());
        MarkedWorkbook.write(workbook, book, file);
    }

    /**
     * A workbook without a cover gets one: what its lines, titles or name told stands there to be checked, what nothing
     * told is asked for, and the copy says of itself what only the old name of the file said.
     */
    private SubmittedWorkbook covered(SubmittedWorkbook workbook) throws RefusedWorkbook {
        if (SubmittedFrame.of(workbook).cover().isPresent()) {
            return workbook;
        }
        List<CoveredWorkbook.Line> lines = COVER.stream()
                .map(line -> new CoveredWorkbook.Line(
                        line.label(),
                        line == CoverSheet.VERSION
                                ? Integer.toString(feedback.version())
                                : feedback.known().getOrDefault(line, "")))
                .toList();
        return new CoveredWorkbook(
                workbook, CoverSheet.NAME, List.of(texts.text("cover.title"), texts.text("cover.remark")), lines);
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

    private void markCells(Places places) {
        List<FindingGroup> groups = listed.inOrder();
        for (int line = 0; line < groups.size(); line++) {
            for (Finding finding : groups.get(line).all()) {
                int number = line;
                places.of(finding).ifPresent(place -> mark(place, finding, number));
            }
        }
    }

    private void mark(Places.Place place, Finding finding, int line) {
        Mark mark = new Mark(
                FeedbackPage.tone(finding.severity()),
                note(finding, line),
                Optional.of(line),
                place.scope(),
                isUnsure(finding) ? Content.UNKNOWN : Content.KEPT);
        marks.computeIfAbsent(place.target().sheet(), none -> new HashMap<>())
                .merge(place.target().cell(), mark, MarkedCopy::both);
    }

    private static Mark both(Mark first, Mark second) {
        return new Mark(
                first.tone(),
                first.note() + "\n\n" + second.note(),
                first.line(),
                first.scope().compareTo(second.scope()) <= 0 ? first.scope() : second.scope(),
                first.content().equals(Content.KEPT) ? second.content() : first.content());
    }

    /** Whether any value in the cell would hide the fault, so that nobody would ask again. */
    private static boolean isUnsure(Finding finding) {
        return UNSURE.contains(finding.code());
    }

    private String note(Finding finding, int line) {
        String value = finding.value() == null || finding.value().isEmpty() ? texts.text("blank") : finding.value();
        if (isUnsure(finding)) {
            return texts.text(
                    finding.value() == null ? "note.unsure" : "note.unsure-value",
                    texts.text("severity." + FeedbackPage.key(finding.severity())),
                    finding.code(),
                    finding.message(),
                    FeedbackPage.quoted(value),
                    line + 1);
        }
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
    private Optional<Integer> nextVersion(CoverCells place) {
        CellAddress cell = place.lines().get(CoverSheet.VERSION);
        Map<CellAddress, Mark> cover = marks.computeIfAbsent(place.sheet(), none -> new HashMap<>());
        if (cell == null || cover.containsKey(cell)) {
            return Optional.empty();
        }
        int next = feedback.version() + 1;
        cover.put(
                cell,
                new Mark(
                        Tone.GOOD,
                        texts.text("note.version", next),
                        Optional.empty(),
                        Scope.CELL,
                        new Content.Whole(next)));
        return Optional.of(next);
    }
}
