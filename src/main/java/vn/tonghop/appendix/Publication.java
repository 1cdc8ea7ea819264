package vn.tonghop.appendix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.PublishedWorkbook;

/** Publishes consolidated appendices as one workbook, one sheet each, in the look of their layouts. */
public final class Publication {

    private final Wording wording;
    private final Facts known;

    /**
     * @param language of the words that the program adds: Vietnamese or English
     * @param asOf the day from which days left are counted
     * @param facts of the round, by the names that titles and layouts use: {@code period}, {@code year},
     *     {@code quarters}, {@code from}, {@code to}, {@code agency} and others
     */
    public Publication(Locale language, LocalDate asOf, Map<String, String> facts) {
        this.wording = new Wording(language, asOf);
        this.known = new Facts(facts);
    }

    /**
     * Writes the workbook: the appendices attached to the report, who has submitted, the office's own appendices, then
     * reconciliation, findings and sources. Counts become numeric cells, dates text in the decree's form ({@code
     * 06/4/2023}). The same input gives the same content.
     *
     * @param appendices in the order of the sheets, at least one
     * @param around what the pages around the appendices say; without it there are none
     * @param file is written to directly: give a temporary file, and move it when this returns
     * @throws vn.tonghop.workbook.FaultyLayout when a layout cannot be read or sums up dates; {@link LayoutCheck} finds
     *     the first kind
     * @throws IllegalArgumentException when a layout asks for a fact that is not given, or a row is of no section
     */
    public Published publish(List<ConsolidatedAppendix> appendices, Optional<RoundFacts> around, Path file)
            throws IOException {
        Optional<RoundPages> pages = around.map(facts -> new RoundPages(facts, appendices, wording));
        List<DrawnFigure> figures = new ArrayList<>();
        List<TablePage> printed = new ArrayList<>();
        Map<String, String> anchors = new HashMap<>();
        try (PublishedWorkbook workbook =
                new PublishedWorkbook(title(appendices), known.find("agency").orElse(""), wording.locale())) {
            around.ifPresent(facts -> workbook.remark(new RoundLines(facts.round(), wording).foot()));
            print(appendices, Appendix.Use.REPORT, workbook, figures);
            for (TablePage page : pages.map(RoundPages::overview).orElse(List.of())) {
                anchors.putAll(new TableSheet(page, workbook, wording).print());
                printed.add(page);
            }
            print(appendices, Appendix.Use.OFFICE, workbook, figures);
            if (pages.isPresent()) {
                for (TablePage page : pages.get().closing(figures, anchors)) {
                    new TableSheet(page, workbook, wording).print();
                    printed.add(page);
                }
            }
            workbook.save(file);
        }
        return new Published(figures, appendices, printed, wording);
    }

    private void print(
            List<ConsolidatedAppendix> appendices,
            Appendix.Use use,
            PublishedWorkbook workbook,
            List<DrawnFigure> figures) {
        for (ConsolidatedAppendix appendix : appendices) {
            if (appendix.appendix().use() == use) {
                Layout layout = Layout.read(appendix.appendix().layout().asStream());
                figures.addAll(new AppendixSheet(
                                appendix,
                                layout,
                                workbook.add(appendix.appendix().sheet(), layout),
                                known,
                                wording)
                        .print());
            }
        }
    }

    private String title(List<ConsolidatedAppendix> appendices) {
        String sheets = appendices.stream()
                .map(ConsolidatedAppendix::appendix)
                .filter(appendix -> appendix.use() == Appendix.Use.REPORT)
                .map(Appendix::sheet)
                .collect(Collectors.joining(", "));
        return sheets + known.find("period").map(period -> " – " + period).orElse("");
    }
}
