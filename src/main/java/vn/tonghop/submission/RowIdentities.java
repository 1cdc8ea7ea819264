package vn.tonghop.submission;

import java.util.Map;
import java.util.Optional;

/** The identities of a submitted sheet's rows, looked up for some rows at a time: a long sheet has too many to keep. */
public final class RowIdentities {

    /** Rows of one look-up. */
    private static final int TOGETHER = 1_000;

    private final LookUp lookUp;
    private Map<Integer, String> known = Map.of();
    private int window = -1;

    public RowIdentities(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    /** Where they are kept. */
    public interface LookUp {
        /** By row number; a row without one is left out. */
        Map<Integer, String> identities(RowIds.Run rows);
    }

    /** The identity of a row; empty where it has none of its own. Asked for in order, each look-up is made once. */
    public Optional<String> of(int row) {
        if (row / TOGETHER != window) {
            window = row / TOGETHER;
            int first = window * TOGETHER;
            known = lookUp.identities(new RowIds.Run(first, first + TOGETHER - 1));
        }
        return Optional.ofNullable(known.get(row));
    }
}
