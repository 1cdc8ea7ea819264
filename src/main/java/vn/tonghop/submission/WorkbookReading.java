package vn.tonghop.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Map<String, List<Integer>> hidden = new HashMap<>();
    private final Map<String, List<RowRemark>> remarks = new HashMap<>();
    private final Map<String, List<SheetAnomaly>> anomalies = new HashMap<>();

    private @Nullable UnicodeWorkbook workbook;
    private @Nullable SheetRows rows;
    private @Nullable TableReading table;
    private ReadItem.@Nullable Opened opened;
    private int next;
    private boolean textJudged;
    private boolean finished;

    /**
     * The file to read.
     *
     * @param bytes our own copy
     * @param fileName as submitted, for messages
     */
    public record Source(long submission, Path bytes, String fileName) {}

    WorkbookReading(Source source, ReadLimits limits, WorkbookPlan plan) {
        this.source = source;
        this.limits = limits;
        this.plan = plan;
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
        UnicodeWorkbook open = workbook;
        ReadItem.Opened head = opened;
        if (open == null || head == null) {
            open = new UnicodeWorkbook(SubmittedWorkbooks.open(source.bytes(), source.fileName(), limits));
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
        }
        List<GarbledSheet> garbled = textJudged ? List.of() : GarbledSheet.in(open, head);
        textJudged = true;
        if (!garbled.isEmpty()) {
            return new ReadItem.Garbled(source.submission(), garbled);
        }
        finished = true;
        return new ReadItem.Closed(
                source.submission(),
                head.round(),
                head.forms(),
                head.missing(),
                counts,
                hidden,
                remarks,
                anomalies,
                open.externalLinks());
    }

    private Optional<ReadItem> batch(SubmittedWorkbook open, FormSheet form) throws RefusedWorkbook {
        SheetRows stream = rows;
        TableReading reading = table;
        if (stream == null || reading == null) {
            int sheet = form.sheet().index();
            stream = open.rows(sheet);
            rows = stream;
            reading = new TableReading(form, () -> open.merges(sheet));
            table = reading;
        }
        List<Row> data = new ArrayList<>();
        int weight = 0;
        for (Row row = stream.next(); row != null; row = stream.next()) {
            if (row.number() <= form.lastHeaderRow()) {
                reading.above(row);
                continue;
            }
            Row finished = reading.take(row);
            if (finished != null) {
                note(form, finished);
                data.add(finished);
                weight += finished.weight();
                if (data.size() == BATCH || weight > HEAVIEST_BATCH) {
                    return Optional.of(new ReadItem.Rows(source.submission(), form, data));
                }
            }
        }
        Row last = reading.end();
        if (last != null) {
            note(form, last);
            data.add(last);
        }
        reading.comments(open.comments(form.sheet().index()));
        counts.put(form.form().id(), reading.counts());
        remarks.put(form.form().id(), reading.remarks());
        anomalies.put(form.form().id(), List.copyOf(stream.anomalies()));
        stream.close();
        rows = null;
        table = null;
        next++;
        return data.isEmpty() ? Optional.empty() : Optional.of(new ReadItem.Rows(source.submission(), form, data));
    }

    private void note(FormSheet form, Row row) {
        if (row.hidden()) {
            hidden.computeIfAbsent(form.form().id(), none -> new ArrayList<>()).add(row.number());
        }
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
