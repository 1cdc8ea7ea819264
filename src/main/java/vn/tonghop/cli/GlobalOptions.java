package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.tonghop.job.EngineOptions;
import vn.tonghop.job.Progress;
import vn.tonghop.submission.DataFolder;

/** What every command takes, before and after its name. */
final class GlobalOptions {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "data",
            descriptionKey = "home")
    private Path home = Path.of("data");

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT,
            defaultValue = "vi",
            descriptionKey = "lang")
    private Language lang = Language.vi;

    @Option(
            names = "--as-of",
            paramLabel = "DATETIME",
            scope = ScopeType.INHERIT,
            converter = Moment.class,
            descriptionKey = "as-of")
    private @Nullable LocalDateTime asOf;

    @Option(names = "--report", paramLabel = "R", scope = ScopeType.INHERIT, descriptionKey = "report")
    private @Nullable String report;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "verbose")
    private boolean verbose;

    Say say() {
        return new Say(lang.locale());
    }

    /** Id of the report type that is asked for; null means the default one of the period. */
    @Nullable
    String report() {
        return report;
    }

    boolean isVerbose() {
        return verbose;
    }

    Path home() {
        return home;
    }

    /** The office's own catalogue, when the data folder has one. */
    Optional<Path> ownCatalogue() {
        return Optional.of(new DataFolder(home).catalogue()).filter(Files::isDirectory);
    }

    /** The moment that is given, or now in Vietnam. */
    LocalDateTime asOf() {
        return asOf == null ? LocalDateTime.now(Clock.system(VIETNAM)).withNano(0) : asOf;
    }

    EngineOptions engine(Path folder, Optional<Path> catalogue, Progress progress) {
        return new EngineOptions(
                folder,
                catalogue,
                asOf(),
                verbose ? EngineOptions.Verbosity.VERBOSE : EngineOptions.Verbosity.QUIET,
                progress);
    }

    EngineOptions engine(Path folder, Optional<Path> catalogue) {
        return engine(folder, catalogue, Progress.UNSEEN);
    }
}
