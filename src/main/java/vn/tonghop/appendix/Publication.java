package vn.tonghop.appendix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.workbook.FaultyLayout;
import vn.tonghop.workbook.Layout;
import vn.tonghop.workbook.PublishedWorkbook;

/** Publishes consolidated appendices as one workbook, one sheet each, in the look of their layouts. */
public final class Publication {

    private final Wording wording;

    /**
     * @param language of the words that the program adds: Vietnamese or English
     * @param asOf the day from which days left are counted
     */
    public Publication(Locale language, LocalDate asOf) {
        this.wording = new Wording(language, asOf);
    }

    /**
     * Writes the workbook. Counts become numeric cells, dates text in the decree's form ({@code 06/4/2023}). The same
     * input gives the same content.
     *
     * @param appendices in the order of the sheets, at least one
     * @param facts of the round, by the names that titles and layouts use: {@code period}, {@code year},
     *     {@code quarters}, {@code from}, {@code to}, {@code agency} and others
     * @param file is written to directly: give a temporary file, and move it when this returns
     * @return where each figure went, sheet by sheet, row by row
     * @throws FaultyLayout when a layout cannot be read or sums up dates; {@link LayoutCheck} finds the first kind
     * @throws IllegalArgumentException when a layout asks for a fact that is not given, or a row is of no section
     */
    public List<PrintedFigure> publish(List<ConsolidatedAppendix> appendices, Map<String, String> facts, Path file)
            throws IOException {
        Facts known = new Facts(facts);
        List<PrintedFigure> figures = new ArrayList<>();
        try (PublishedWorkbook workbook = new PublishedWorkbook(
                title(appendices, known), known.find("agency").orElse(""), wording.locale())) {
            for (ConsolidatedAppendix appendix : appendices) {
                Layout layout = Layout.read(appendix.appendix().layout().asStream());
                AppendixSheet sheet = new AppendixSheet(
                        appendix, layout, workbook.add(appendix.appendix().sheet(), layout), known, wording);
                sheet.print().forEach(figure -> figures.add(figure.figure()));
            }
            workbook.save(file);
        }
        return figures;
    }

    private static String title(List<ConsolidatedAppendix> appendices, Facts facts) {
        String sheets =
                appendices.stream().map(appendix -> appendix.appendix().sheet()).collect(Collectors.joining(", "));
        return sheets + facts.find("period").map(period -> " – " + period).orElse("");
    }
}
