package vn.tonghop.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.job.Engine;
import vn.tonghop.job.EngineOptions;
import vn.tonghop.job.Progress;
import vn.tonghop.job.Purpose;
import vn.tonghop.job.RunFailed;
import vn.tonghop.submission.Round;

/** A data folder with its inbox and output, in a folder of its own; the engine is opened when it is first needed. */
final class Office implements AutoCloseable {

    static final String PERIOD = "2023-H1";
    static final LocalDateTime AS_OF = LocalDateTime.parse("2023-06-15T00:00:00");
    /** What eight units sent for the first half of 2023. */
    static final Path SAMPLES = Path.of("samples", PERIOD, "inbox");

    private final Path root;
    private final LocalDateTime now;
    private @Nullable Engine engine;

    Office(Path root) {
        this(root, AS_OF);
    }

    /** @param now what counts as now for what is shown under the units of today */
    Office(Path root, LocalDateTime now) {
        this.root = root;
        this.now = now;
    }

    /** An office whose inbox holds the eight samples. */
    static Office withSamples(Path root) throws IOException {
        Office office = new Office(root);
        copySamples(office.inbox());
        return office;
    }

    static void copySamples(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    Path home() {
        return root.resolve("home");
    }

    Path inbox() {
        return root.resolve("inbox");
    }

    Path out() {
        return root.resolve("out");
    }

    /** The data folder's own catalogue; what is changed in it takes effect when the engine is opened again. */
    OwnCatalogue ownCatalogue() throws IOException {
        close();
        return OwnCatalogue.of(home());
    }

    /** Changes a setting in the data folder's own catalogue. */
    void set(String from, String to) throws IOException {
        ownCatalogue().replace("catalogue.yaml", from, to);
    }

    Engine engine() {
        Engine open = engine;
        if (open == null) {
            open = Engine.open(
                    new EngineOptions(home(), Optional.empty(), now, EngineOptions.Verbosity.QUIET, Progress.UNSEEN),
                    Purpose.OFFICE);
            engine = open;
        }
        return open;
    }

    Result run() throws IOException, RunFailed {
        return run(PERIOD, AS_OF);
    }

    Result run(String period, LocalDateTime asOf) throws IOException, RunFailed {
        Files.createDirectories(inbox());
        return run(round(period), asOf);
    }

    Result run(Round round, LocalDateTime asOf) throws IOException, RunFailed {
        return new Result(this, engine().mainRun().run(round, inbox(), out(), asOf));
    }

    Round round(String code) {
        return Round.parse(engine().catalogue(), code).orElseThrow();
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
