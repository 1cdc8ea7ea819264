package vn.tonghop.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.tonghop.job.EngineOptions;

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
    private String lang = "vi";

    @Option(names = "--as-of", paramLabel = "DATETIME", scope = ScopeType.INHERIT, descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "verbose")
    private boolean verbose;

    /** Vietnamese unless English is asked for. */
    Locale language() {
        return lang.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }

    Say say() {
        return new Say(language());
    }

    boolean isVerbose() {
        return verbose;
    }

    Path home() {
        return home;
    }

    /** The moment that is given, or now in Vietnam; a day alone means its beginning. */
    LocalDateTime asOf() {
        if (asOf == null) {
            return LocalDateTime.now(Clock.system(VIETNAM)).withNano(0);
        }
        try {
            return asOf.length() == 10
                    ? LocalDate.parse(asOf).atStartOfDay()
                    : LocalDateTime.parse(asOf).withNano(0);
        } catch (DateTimeParseException noMoment) {
            throw new UsageProblem(say().text("bad-as-of", asOf));
        }
    }

    void check() {
        if (!lang.equals("vi") && !lang.equals("en")) {
            throw new UsageProblem(say().text("bad-lang", lang));
        }
    }

    EngineOptions engine(Path folder, Optional<Path> catalogue) {
        check();
        return new EngineOptions(
                folder, catalogue, asOf(), verbose ? EngineOptions.Verbosity.VERBOSE : EngineOptions.Verbosity.QUIET);
    }
}
