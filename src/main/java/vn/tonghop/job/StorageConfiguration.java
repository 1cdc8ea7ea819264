package vn.tonghop.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.batch.autoconfigure.BatchTransactionManager;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.DataFolder;
import vn.tonghop.submission.JdbcConnections;
import vn.tonghop.submission.JdbcDatabaseFile;

/**
 * One SQLite file under two pools. The write pool begins IMMEDIATE transactions, so that a transaction that reads and
 * then writes never fails with SQLITE_BUSY_SNAPSHOT; it stands behind a lazy proxy, so that partitions parse in parallel
 * and take SQLite's one write lock only when they write. The read pool is deferred and can change nothing: SQL out of
 * the catalogue runs there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tonghop.database", matchIfMissing = true, havingValue = "false")
class StorageConfiguration {

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    HikariDataSource writePool(DataFolder folder, Catalogue catalogue) throws IOException {
        prepare(folder);
        return pool(folder, catalogue, "IMMEDIATE", 8);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource readPool(DataFolder folder, Catalogue catalogue) {
        return pool(folder, catalogue, "DEFERRED", 4);
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("writePool") HikariDataSource writePool, @Qualifier("readPool") HikariDataSource readPool) {
        LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy(writePool);
        proxy.setReadOnlyDataSource(readPool);
        return proxy;
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false)
    @BatchTransactionManager
    PlatformTransactionManager batchTransactionManager(DataSource dataSource) {
        return new EagerTransactions(dataSource);
    }

    /** Before anything opens the database: opening alone would turn an empty file, or none, into a new database. */
    private static void prepare(DataFolder folder) throws IOException {
        JdbcDatabaseFile file = new JdbcDatabaseFile(folder.database());
        if (JdbcDatabaseFile.isFirstRun(folder)) {
            try (FolderLock lock = FolderLock.take(folder)) {
                if (JdbcDatabaseFile.isFirstRun(folder)) {
                    file.create();
                }
                lock.assertHeld();
            }
        }
        file.check();
    }

    private static HikariDataSource pool(DataFolder folder, Catalogue catalogue, String mode, int size) {
        boolean readOnly = mode.equals("DEFERRED");
        HikariConfig config = new HikariConfig();
        config.setDataSource(JdbcConnections.dataSource(folder.database(), catalogue.calendar(), readOnly));
        config.setPoolName(readOnly ? "read" : "write");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        // opening waits for nobody but SQLite itself, whose own busy timeout is shorter
        config.setConnectionTimeout(90_000);
        return new HikariDataSource(config);
    }
}
