package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetAnomaly;
import vn.tonghop.workbook.SheetRows;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbooks;

/**
 * Reads one submitted file item by item, holding no more than a batch of rows. Equal bytes give equal items, so that an
 * interrupted reading can go on by counting them. Never throws for what the file holds: that is {@link ReadItem.Refused}.
 */
public final class WorkbookReading implements AutoCloseable {

    /** Rows in one item. */
    public static final int BATCH = 500;

    /** The {@link Row#weight} that ends an item sooner: ten times that of ordinary rows, and bounded heap for any. */
    private static final int HEAVIEST_BATCH = 1_000_000;

    private final Source source;
    private final ReadLimits limits;
    private final WorkbookPlan plan;
    private final Map<String, Map<RowClass, Integer>> counts = new HashMap<>();
    private final Map<String, CellAddress> nothing = new HashMap<>();
    private final Map<String, List<SheetAnomaly>> anomalies = new HashMap<>();

    private @Nullable SubmittedWorkbook workbook;
    private @Nullable SheetRows rows;
    private ReadItem.@Nullable Opened opened;
    private int next;
    private boolean finished;

    /**
     * The file to read.
     *
     * @param bytes our own copy
     * @param fileName as submitted, for messages
     */
    public record Source(long submission, Path bytes, String fileName) {}

    /** @param fallback the round whose forms are looked for when the file does not say which it is for */
    public WorkbookReading(Source source, Catalogue catalogue, ReadLimits limits, Round fallback) {
        this.source = source;
        this.limits = limits;
        this.plan = new WorkbookPlan(catalogue, fallback);
    }

    /** The next item, or null after the last. */
    public @Nullable ReadItem next() throws IOException {
        if (finished) {
            return null;
        }
        try {
            return advance();
        } catch (RefusedWorkbook refused) {
            finished = true;
            return new ReadItem.Refused(
                    source.submission(), source.fileName(), refused.refusal(), String.valueOf(refused.getMessage()));
        }
    }

    private ReadItem advance() throws IOException, RefusedWorkbook {
        SubmittedWorkbook open = workbook;
        ReadItem.Opened head = opened;
        if (open == null || head == null) {
            open = SubmittedWorkbooks.open(source.bytes(), source.fileName(), limits);
            workbook = open;
            head = plan.open(source, open);
            opened = head;
            return head;
        }
        while (next < head.forms().size()) {
            Optional<ReadItem> batch = batch(open, head.forms().get(next));
            if (batch.isPresent()) {
                return batch.get();
            }
            next++;
        }
        finished = true;
        return new ReadItem.Closed(
                source.submission(), head.round(), head.forms(), head.missing(), counts, nothing, anomalies);
    }

    private Optional<ReadItem> batch(SubmittedWorkbook open, FormSheet form) throws RefusedWorkbook {
        SheetRows stream = rows;
        if (stream == null) {
            stream = open.rows(form.sheet().index());
            rows = stream;
        }
        RowClassifier classifier = new RowClassifier(form);
        Map<RowClass, Integer> classes =
                counts.computeIfAbsent(form.form().id(), none -> new EnumMap<>(RowClass.class));
        List<Row> data = new ArrayList<>();
        int weight = 0;
        for (Row row = stream.next(); row != null; row = stream.next()) {
            if (row.number() <= form.lastHeaderRow()) {
                continue;
            }
            RowClass rowClass = classifier.classify(row);
            classes.merge(rowClass, 1, Integer::sum);
            if (rowClass == RowClass.DATA) {
                data.add(row);
                weight += row.weight();
                if (data.size() == BATCH || weight > HEAVIEST_BATCH) {
                    return Optional.of(new ReadItem.Rows(source.submission(), form, data));
                }
            } else if (rowClass == RowClass.NOTHING) {
                nothing.putIfAbsent(form.form().id(), classifier.nothing(row));
            }
        }
        anomalies.put(form.form().id(), List.copyOf(stream.anomalies()));
        stream.close();
        rows = null;
        if (data.isEmpty()) {
            return Optional.empty();
        }
        next++;
        return Optional.of(new ReadItem.Rows(source.submission(), form, data));
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        if (workbook != null) {
            workbook.close();
        }
    }
}
