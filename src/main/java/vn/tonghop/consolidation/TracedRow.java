package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Field;
import vn.tonghop.submission.CellText;
import vn.tonghop.submission.RowIdentities;
import vn.tonghop.text.Measure;
import vn.tonghop.text.Numbers;
import vn.tonghop.text.Reading;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.CellValue;
import vn.tonghop.workbook.Row;

/**
 * A submitted row, read again from the kept bytes, with the cells that any inquiry looks at: whoever is told of it keeps
 * what it asks for, not the row.
 *
 * <p>Fields are given by their keys, and the first one that is filled in the row is meant; where the row has none of
 * them filled, the first field of the form's identity stands for it.
 */
public final class TracedRow {

    private final TracedSheet sheet;
    private final Row row;
    private final RowIdentities identities;
    private final Map<List<String>, Cell> cells = new HashMap<>();
    private final Map<List<String>, Optional<BigDecimal>> amounts = new HashMap<>();

    TracedRow(TracedSheet sheet, Row row, RowIdentities identities) {
        this.sheet = sheet;
        this.row = row;
        this.identities = identities;
    }

    /**
     * A cell of the row.
     *
     * @param identity of its row
     */
    record Cell(Source source, Optional<String> identity) {}

    public TracedSheet sheet() {
        return sheet;
    }

    /** From 1. */
    public int number() {
        return row.number();
    }

    /** The same for all rows that stand for the same thing; empty for a row that stands for itself alone. */
    public Optional<String> identity() {
        return identities.of(row.number());
    }

    /** The number in the field, as it is read when it is validated; empty when there is none. */
    public Optional<BigDecimal> amount(List<String> fields) {
        return amounts.computeIfAbsent(fields, any -> filled(any).flatMap(this::amount));
    }

    /** The column of the field, from 1; empty when the sheet has none for it. */
    public Optional<Integer> column(List<String> fields) {
        return Optional.ofNullable(sheet.column(field(fields)));
    }

    /** The cell of the field, and what its row stands for. */
    public Source source(List<String> fields) {
        return cell(fields).source();
    }

    /** The cell of the field; made once for all figures that ask for it. */
    Cell cell(List<String> fields) {
        return cells.computeIfAbsent(fields, this::read);
    }

    private Cell read(List<String> fields) {
        String field = field(fields);
        Integer column = sheet.column(field);
        Source source = new Source(
                sheet.submission().unit(),
                sheet.submission().fileName(),
                sheet.part().sheetName(),
                cellIn(column),
                row.number(),
                text(field),
                task());
        return new Cell(source, identity());
    }

    private @Nullable String cellIn(@Nullable Integer column) {
        return column == null ? null : new CellAddress(row.number(), column).a1();
    }

    private Optional<String> filled(List<String> fields) {
        for (String field : fields) {
            if (isFilled(field)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private boolean isFilled(String field) {
        Integer column = sheet.column(field);
        return column != null
                && (row.value(column) instanceof CellValue.Numeric
                        || !text(field).isEmpty());
    }

    private String field(List<String> fields) {
        return filled(fields).orElseGet(() -> sheet.identityFields().get(0));
    }

    private Optional<BigDecimal> amount(String field) {
        Integer column = sheet.column(field);
        if (column != null && row.value(column) instanceof CellValue.Numeric numeric) {
            return Optional.of(CellText.exact(numeric.value()));
        }
        Optional<Measure> unit =
                Optional.ofNullable(sheet.form().fields().get(field)).flatMap(Field::unit);
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
        Integer column = sheet.column(field);
        return column == null ? "" : CellText.of(row.value(column));
    }

    /** The filled identity fields of the row, as submitted. */
    private String task() {
        return sheet.identityFields().stream()
                .map(sheet::column)
                .filter(Objects::nonNull)
                .map(column -> CellText.of(row.value(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
