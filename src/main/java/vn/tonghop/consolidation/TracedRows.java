package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.CellText;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;
import vn.tonghop.text.Measure;
import vn.tonghop.text.Numbers;
import vn.tonghop.text.Reading;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/** Submitted rows, read again from the kept bytes, by row id. */
public final class TracedRows {

    private final Map<String, Traced> rows;

    TracedRows(Map<String, Traced> rows) {
        this.rows = Map.copyOf(rows);
    }

    /**
     * A row as submitted.
     *
     * @param identity the same for all rows that stand for the same thing
     * @param form of which it is a row
     */
    record Traced(Submission submission, SubmittedForm part, Row row, String identity, String task, Form form) {

        /** The first of the fields that is filled. */
        private Optional<String> filled(List<String> fields) {
            return fields.stream().filter(field -> !text(field).isEmpty()).findFirst();
        }

        /** The number in a field, as it is read when it is validated. */
        private Optional<BigDecimal> number(String field) {
            Integer column = part.columns().get(field);
            if (column != null && row.value(column) instanceof CellValue.Numeric numeric) {
                return Optional.of(CellText.exact(numeric.value()));
            }
            Optional<Measure> unit =
                    Optional.ofNullable(form.fields().get(field)).flatMap(Field::unit);
            Reading<BigDecimal> reading = column != null && row.value(column) instanceof CellValue.Percent share
                    ? Numbers.ofHundred(CellText.hundredths(share), unit)
                    : Numbers.read(text(field), unit);
            if (reading instanceof Reading.Absent<BigDecimal> absent
                    && absent.absence().isZero()) {
                return Optional.of(BigDecimal.ZERO);
            }
            return reading instanceof Reading.Understood<BigDecimal> number
                    ? Optional.of(number.value())
                    : Optional.empty();
        }

        private String text(String field) {
            Integer column = part.columns().get(field);
            return column == null ? "" : CellText.of(row.value(column));
        }

        private Source source(List<String> fields, String commonTask) {
            String field = filled(fields)
                    .orElseGet(() -> Tracing.identityFields(form).iterator().next());
            Integer column = part.columns().get(field);
            return new Source(
                    submission.unit(),
                    submission.fileName(),
                    part.sheetName(),
                    cell(column),
                    row.number(),
                    text(field),
                    commonTask);
        }

        private @Nullable String cell(@Nullable Integer column) {
            return column == null ? null : new CellAddress(row.number(), column).a1();
        }
    }

    /**
     * The cells behind some rows, those of one thing together.
     *
     * @param fields keys of the fields whose cells are looked for, first filled one first; where a row has none of them
     *     filled, the first field of the form's identity stands for it
     */
    public List<Source> sources(List<String> rowIds, List<String> fields) {
        List<Traced> found = new ArrayList<>(of(rowIds).toList());
        // the same task may be worded differently by two units: one wording, and one place in the list, for both
        found.sort(Comparator.comparing(Traced::task)
                .thenComparing(item -> item.submission().fileName())
                .thenComparing(item -> item.row().number()));
        Map<String, String> wording = new HashMap<>();
        found.forEach(item -> wording.putIfAbsent(item.identity(), item.task()));
        return found.stream()
                .map(item -> item.source(fields, wording.getOrDefault(item.identity(), item.task())))
                .sorted(Comparator.comparing(Source::task))
                .toList();
    }

    /** How many different things the rows stand for. */
    public long things(List<String> rowIds) {
        return of(rowIds).map(Traced::identity).distinct().count();
    }

    /** The sum of the numbers in the first filled one of the fields; a cell that holds none adds nothing. */
    public BigDecimal sum(List<String> rowIds, List<String> fields) {
        return numbers(rowIds, fields).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The numbers in the first filled one of the fields. */
    public Stream<BigDecimal> numbers(List<String> rowIds, List<String> fields) {
        return of(rowIds).flatMap(item -> item.filled(fields).flatMap(item::number).stream());
    }

    private Stream<Traced> of(List<String> rowIds) {
        return rowIds.stream().map(rows::get).filter(Objects::nonNull);
    }
}
