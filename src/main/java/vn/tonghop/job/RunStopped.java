package vn.tonghop.job;

/** A run was asked to stop and did; the next start goes on from there. */
public final class RunStopped extends RuntimeException {

    RunStopped() {
        super("stopped");
    }
}
