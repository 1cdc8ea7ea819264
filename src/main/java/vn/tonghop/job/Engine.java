package vn.tonghop.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tonghop.appendix.Trace;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.consolidation.Revisions;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.FolderFault;
import vn.tonghop.submission.JdbcCalendarTable;
import vn.tonghop.submission.Standings;

/** The door to everything that needs the data folder. Opened for one command, closed when it ends. */
public final class Engine implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Engine(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the data folder, makes what a first run lacks, and checks the catalogue.
     *
     * @throws FaultyCatalogue when the catalogue has a fault
     * @throws FolderFault when the data folder cannot be worked on
     * @throws NoDataYet when what was received is to be looked at, and nothing was
     */
    public static Engine open(EngineOptions options, Purpose purpose) {
        Map<String, Object> given = new HashMap<>(purpose.database());
        given.put("tonghop.home", options.home().toString());
        given.put("tonghop.as-of", options.asOf().toString());
        options.catalogue().ifPresent(folder -> given.put("tonghop.catalogue", folder.toString()));
        // failures are reported by their first cause, in one line, by whoever opened the engine
        boolean quiet = options.verbosity() == EngineOptions.Verbosity.QUIET;
        try {
            Engine engine = new Engine(new SpringApplicationBuilder(EngineApplication.class)
                    .web(WebApplicationType.NONE)
                    .properties(quiet ? Map.of("logging.level.root", "OFF") : Map.of())
                    .initializers(made -> {
                        // what was asked for goes before variables of the environment
                        made.getEnvironment().getPropertySources().addFirst(new MapPropertySource("asked", given));
                        made.getBeanFactory().registerSingleton("progress", options.progress());
                        demand(purpose, options.home(), made.getEnvironment().getProperty("tonghop.database"));
                    })
                    .run());
            engine.prepare(purpose);
            return engine;
        } catch (RuntimeException failed) {
            throw reasonIn(failed, options.home());
        }
    }

    private static void demand(Purpose purpose, Path home, @Nullable String database) {
        try {
            purpose.demand(home.toAbsolutePath().normalize(), database);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void prepare(Purpose purpose) {
        try {
            context.getBean(vn.tonghop.submission.FormTables.class).widenTo(catalogue());
            context.getBeanProvider(JdbcCalendarTable.class)
                    .ifAvailable(table -> table.keep(catalogue().calendar()));
            purpose.verify(context.getBean(CatalogueVerification.class));
        } catch (RuntimeException failed) {
            context.close();
            throw failed;
        }
    }

    /** Spring wraps what a bean throws. */
    private static RuntimeException reasonIn(RuntimeException failed, Path home) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultyCatalogue faulty) {
                return faulty;
            }
        }
        return FolderFault.in(failed, home)
                .<RuntimeException>map(fault -> fault)
                .orElse(failed);
    }

    public Catalogue catalogue() {
        return context.getBean(Catalogue.class);
    }

    public DataFolder folder() {
        return context.getBean(DataFolder.class);
    }

    /** Collects, consolidates, publishes. */
    public MainRun mainRun() {
        return context.getBean(MainRun.class);
    }

    /** Checks files without keeping anything, when the data folder is a temporary one. */
    public CheckFiles checkFiles() {
        return context.getBean(CheckFiles.class);
    }

    /** Publishes again what was consolidated. */
    public Export export() {
        return context.getBean(Export.class);
    }

    /** Judges again what was submitted. */
    public Revalidation revalidation() {
        return context.getBean(Revalidation.class);
    }

    /** Tries the rules and checks of the catalogue on their own cases. */
    public CatalogueCases cases() {
        return context.getBean(CatalogueCases.class);
    }

    /** Who has delivered what. */
    public Standings standings() {
        return context.getBean(Standings.class);
    }

    public Revisions revisions() {
        return context.getBean(Revisions.class);
    }

    public Trace trace() {
        return context.getBean(Trace.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
