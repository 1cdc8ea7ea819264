package vn.tonghop.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.period.Period;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.TypedRow;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.submission.WorkbookReadings;
import vn.tonghop.workbook.ReadLimits;

/**
 * What is read of a workbook for the first half of 2023 under the built-in catalogue.
 *
 * @param unit its code; empty when it is not told, or when the file was refused
 * @param round its code; likewise
 * @param rows by form in order, as typed values; no place for what differs by where it stands only
 * @param identities by form in order
 * @param findings code, form, sheet and cell
 * @param blocked forms with an error; empty for the file as a whole
 */
public record ReadContent(
        String unit,
        String round,
        Map<String, List<Map<String, Object>>> rows,
        Map<String, List<String>> identities,
        List<String> findings,
        Set<String> blocked) {

    public static ReadContent of(Path file) throws IOException {
        return of(file, "a.xlsx");
    }

    /** As submitted under a name. */
    public static ReadContent of(Path file, String name) throws IOException {
        Catalogue catalogue = BuiltIn.CATALOGUE;
        Period period = Period.parse("2023-H1").orElseThrow();
        Round round = Round.of(catalogue, catalogue.standardFor(period.kind()).orElseThrow(), period);
        ReadingFindings judge = new ReadingFindings(catalogue, round);
        ReadItem.@Nullable Opened opened = null;
        ReadContent content =
                new ReadContent("", "", new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new TreeSet<>());
        try (WorkbookReading reading = new WorkbookReadings(catalogue, ReadLimits.DEFAULT, round)
                .open(new WorkbookReading.Source(1, file, name))) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                content.add(judge.judge(item));
                opened = item instanceof ReadItem.Opened head ? head : opened;
            }
        }
        return opened == null ? content : content.of(opened);
    }

    private ReadContent of(ReadItem.Opened opened) {
        return new ReadContent(
                opened.identification()
                        .owner()
                        .map(match -> match.unit().code())
                        .orElse(""),
                opened.round().map(Round::code).orElse(""),
                rows,
                identities,
                findings,
                blocked);
    }

    private void add(ReadingFindings.Judged judged) {
        for (TypedRow row : judged.rows()) {
            rows.computeIfAbsent(row.form().id(), none -> new ArrayList<>()).add(row.values());
            identities
                    .computeIfAbsent(row.form().id(), none -> new ArrayList<>())
                    .add(row.identity().orElse(""));
        }
        judged.findings().stream()
                .filter(Finding::isError)
                .forEach(error -> blocked.add(error.form() == null ? "" : error.form()));
        judged.findings()
                .forEach(found ->
                        findings.add(found.code() + " " + found.form() + " " + found.sheet() + " " + found.cell()));
    }

    /** Form after form. */
    List<Map<String, Object>> allRows() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** Codes alone, in order, each once. */
    public List<String> codes() {
        return findings.stream()
                .map(found -> found.substring(0, found.indexOf(' ')))
                .distinct()
                .sorted()
                .toList();
    }

    private static final class BuiltIn {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            try {
                return Catalogues.read(CatalogueFiles.builtIn());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
