package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.TypedRow;

/**
 * Judges items while they are read: what a file says of itself, the cells of its rows, and at its end what only a whole
 * column tells. Asks no database. Takes the items of one file after the other, in their order.
 */
public final class ReadingFindings {

    private final FileChecks checks;
    private final DocumentIds ids;
    private final Typing typing;
    /** Of the file that is being read: files come one after the other. */
    private SwappedDates swapped = new SwappedDates();

    /** @param expected the round that is asked for */
    public ReadingFindings(Catalogue catalogue, Round expected) {
        this.checks = new FileChecks(catalogue, expected);
        this.ids = new DocumentIds(catalogue, expected);
        this.typing = new Typing(ids::id);
    }

    /**
     * An item with what is wrong in it.
     *
     * @param rows the typed rows; empty unless the item holds rows
     */
    public record Judged(ReadItem item, List<TypedRow> rows, List<Finding> findings) {}

    public Judged judge(ReadItem item) {
        if (item instanceof ReadItem.Rows rows) {
            List<TypedRow> typed = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            swapped.add(rows.sheet(), rows.rows());
            rows.rows().forEach(row -> {
                Typing.Typed result = typing.type(rows.submission(), rows.sheet(), row);
                typed.add(result.row());
                findings.addAll(result.findings());
            });
            return new Judged(item, typed, findings);
        }
        if (item instanceof ReadItem.Opened opened) {
            swapped = new SwappedDates();
            ids.of(opened);
            return new Judged(item, List.of(), checks.opened(opened));
        }
        if (item instanceof ReadItem.Closed closed) {
            List<Finding> findings = new ArrayList<>(checks.closed(closed));
            findings.addAll(swapped.conclude());
            return new Judged(item, List.of(), findings);
        }
        if (item instanceof ReadItem.Garbled garbled) {
            return new Judged(item, List.of(), GarbledText.findings(garbled));
        }
        return new Judged(item, List.of(), List.of(FileChecks.refused((ReadItem.Refused) item)));
    }
}
