package vn.tonghop.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.appendix.Figures;
import vn.tonghop.appendix.JdbcFigureChecks;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.UnitReading;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.FolderFault;
import vn.tonghop.submission.JdbcCatalogueSql;
import vn.tonghop.submission.Rounds;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.SubmittedCells;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.Validation;

/** The parts that stand on the data folder and on the catalogue. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final Set<MigrationState> NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    @Bean
    DataFolder dataFolder(@Value("${tonghop.home}") Path home) throws IOException {
        return DataFolder.open(home);
    }

    /** The office's own catalogue when the data folder has one, otherwise the built-in one. */
    @Bean
    CatalogueFiles catalogueFiles(DataFolder folder, @Value("${tonghop.catalogue:}") String given) throws IOException {
        if (!given.isEmpty()) {
            return CatalogueFiles.ofDirectory(Path.of(given));
        }
        return Files.isDirectory(folder.catalogue())
                ? CatalogueFiles.ofDirectory(folder.catalogue())
                : CatalogueFiles.builtIn();
    }

    @Bean
    Catalogue catalogue(CatalogueFiles files) {
        return Catalogues.read(files);
    }

    /** Migrates only what needs it, under the lock, and never a database that a later version of the program made. */
    @Bean
    FlywayMigrationStrategy migration(DataFolder folder) {
        return flyway -> {
            MigrationInfoService known = flyway.info();
            if (Arrays.stream(known.applied()).anyMatch(applied -> NEWER.contains(applied.getState()))) {
                throw new FolderFault(FolderFault.Reason.NEWER_DATABASE, folder.database());
            }
            if (known.pending().length == 0) {
                return;
            }
            try (FolderLock lock = FolderLock.take(folder)) {
                flyway.migrate();
                lock.assertHeld();
            } catch (IOException inUse) {
                throw new UncheckedIOException(inUse);
            }
        };
    }

    @Bean
    Archive archive(DataFolder folder, Catalogue catalogue) {
        return new Archive(folder, Limits.of(catalogue).fileBytes());
    }

    @Bean
    SubmittedCells submittedCells(Archive archive, Catalogue catalogue) {
        return new SubmittedCells(archive, Limits.of(catalogue));
    }

    @Bean
    JdbcCatalogueSql catalogueSql(
            Catalogue catalogue,
            @Qualifier("readPool") DataSource readPool,
            Rounds rounds,
            @Value("${tonghop.as-of}") LocalDateTime asOf) {
        return new JdbcCatalogueSql(catalogue, readPool, rounds).showing(UnitReading.of(catalogue), asOf.toLocalDate());
    }

    /** Its checks see the figures that the transaction keeps in which they run. */
    @Bean
    JdbcFigureChecks figureChecks(Catalogue catalogue, DataSource dataSource, Rounds rounds, Figures figures) {
        return new JdbcFigureChecks(new JdbcCatalogueSql(catalogue, dataSource, rounds), figures);
    }

    /** Its rules see the rows of the transaction that they run in, which connections of the read pool do not. */
    @Bean(defaultCandidate = false)
    Validation validationWithin(
            Catalogue catalogue, DataSource dataSource, Rounds rounds, Submissions submissions, Findings findings) {
        return new Validation(catalogue, new JdbcCatalogueSql(catalogue, dataSource, rounds), submissions, findings);
    }
}
