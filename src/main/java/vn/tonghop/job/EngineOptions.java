package vn.tonghop.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the engine is opened on.
 *
 * @param home the data folder
 * @param catalogue a catalogue to use instead of the data folder's or the built-in one
 * @param asOf what counts as now
 * @param progress is told how far long work has come
 */
public record EngineOptions(
        Path home, Optional<Path> catalogue, LocalDateTime asOf, Verbosity verbosity, Progress progress) {

    /** Opened by someone who does not look how far it has come. */
    public EngineOptions(Path home, Optional<Path> catalogue, LocalDateTime asOf, Verbosity verbosity) {
        this(home, catalogue, asOf, verbosity, Progress.UNSEEN);
    }

    /** How much of its work the engine tells on standard error. */
    public enum Verbosity {
        QUIET,
        VERBOSE
    }
}
