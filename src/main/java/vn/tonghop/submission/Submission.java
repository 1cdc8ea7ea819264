package vn.tonghop.submission;

import org.jspecify.annotations.Nullable;

/**
 * A submitted file and what its cover says; what is not known yet, or was not understood, is null.
 *
 * @param hash SHA-256 of its bytes, hexadecimal
 * @param receivedAt by the clock of the sweep that brought it, ISO local date and time
 * @param sweep number of that sweep, which is the number of its run
 * @param readRun the run that reads it, or did so last
 * @param attempts how often a reading of it was begun and neither ended nor called off
 */
public record Submission(
        long id,
        String hash,
        String fileName,
        long size,
        String receivedAt,
        long sweep,
        State state,
        @Nullable Long readRun,
        int attempts,
        @Nullable String round,
        @Nullable String unit,
        @Nullable String unitWritten,
        @Nullable Integer version,
        @Nullable String preparedBy,
        @Nullable String phone,
        @Nullable String head) {

    /** How far a submission has come. */
    public enum State {
        RECEIVED,
        READ,
        REFUSED,
        VALIDATED
    }
}
