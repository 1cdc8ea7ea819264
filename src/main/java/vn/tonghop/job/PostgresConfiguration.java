package vn.tonghop.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.submission.JdbcCalendarTable;

/**
 * PostgreSQL 17 or later in place of SQLite, where {@code tonghop.database} is the JDBC address of a UTF-8 database with
 * collation C: texts must sort as they do in SQLite. Files stay in the data folder, and so does the lock.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tonghop.database")
class PostgresConfiguration {

    /** Of each partition the chunk's own connection and the one that announces files, and some for the rest. */
    private static final int CONNECTIONS = 2 * Runtime.getRuntime().availableProcessors() + 4;

    @Bean
    @Primary
    DataSource dataSource(@Value("${tonghop.database}") String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** SQL out of the catalogue runs on connections that can change nothing. */
    @Bean(defaultCandidate = false)
    DataSource readPool(@Value("${tonghop.database}") String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setReadOnly(true);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Bean
    FlywayConfigurationCustomizer functions() {
        return flyway -> flyway.locations("classpath:db/migration/common", "classpath:db/migration/postgresql");
    }

    @Bean
    JdbcCalendarTable calendarTable(JdbcTemplate jdbc) {
        return new JdbcCalendarTable(jdbc);
    }
}
