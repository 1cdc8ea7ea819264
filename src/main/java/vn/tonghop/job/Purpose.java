package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.JdbcDatabaseFile;

/** What an engine is opened for. */
public enum Purpose {
    /** Work on the office's data. */
    OFFICE {
        @Override
        Map<String, Object> database() {
            return Map.of();
        }

        /** Opening the database would wait for what another process is writing. */
        @Override
        void demand(Path home, @Nullable String database) throws IOException {
            DataFolder folder = new DataFolder(home);
            if (Files.exists(folder.lock())) {
                FolderLock.take(folder).close();
            }
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verify();
        }
    },
    /** Looking at what the office has received, or judging it again: there must be something, and no folder is made. */
    RECEIVED {
        @Override
        Map<String, Object> database() {
            return Map.of();
        }

        @Override
        void demand(Path home, @Nullable String database) throws IOException {
            boolean inTheFolder = database == null || database.equals("false");
            boolean possible = Files.isDirectory(home) || Files.notExists(home);
            if (inTheFolder && possible && JdbcDatabaseFile.isFirstRun(new DataFolder(home))) {
                throw new NoDataYet(home);
            }
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verify();
        }
    },
    /** Verifying a catalogue in a data folder that is thrown away. */
    CATALOGUE {
        @Override
        Map<String, Object> database() {
            return IN_THE_FOLDER;
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verify();
        }
    },
    /**
     * Checking files in a data folder that is thrown away. Nothing is published, and opening the layouts of the appendices
     * takes longer than reading an ordinary workbook: they are not looked at.
     */
    FILES {
        @Override
        Map<String, Object> database() {
            return IN_THE_FOLDER;
        }

        @Override
        void verify(CatalogueVerification verification) {
            verification.verifyForms();
        }
    };

    /**
     * Whatever database the office has its tables in: what is thrown away never comes near it. Its tables are made by the
     * same scripts, in one go; who migrates what is to be thrown away only loses time.
     */
    private static final Map<String, Object> IN_THE_FOLDER = Map.of(
            "tonghop.database", "false",
            "spring.flyway.enabled", "false",
            "spring.sql.init.mode", "always",
            "spring.sql.init.encoding", "UTF-8",
            "spring.sql.init.schema-locations",
                    "classpath:org/springframework/batch/core/schema-sqlite.sql,classpath:db/migration/common/V*.sql");

    abstract Map<String, Object> database();

    /**
     * Before anything is opened or made.
     *
     * @param database what the office has set for {@code tonghop.database}
     * @throws NoDataYet when there is nothing to look at
     * @throws FolderInUse when another process works on the data that is to be worked on
     */
    void demand(Path home, @Nullable String database) throws IOException {}

    abstract void verify(CatalogueVerification verification);
}
