package vn.tonghop.job;

/** A run could not do its work: disk, database, or a fault of ours. What was accepted is kept, and it can be resumed. */
public final class RunFailed extends Exception {

    RunFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
