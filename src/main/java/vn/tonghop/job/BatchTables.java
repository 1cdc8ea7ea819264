package vn.tonghop.job;

import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes the tables of Spring Batch from the script that Spring Batch ships for the database at hand. */
@Component
final class BatchTables implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "batch tables";
    }

    /** None: the script is Spring Batch's own and stays as it was when the tables were made. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        String vendor = context.getConnection().getMetaData().getDatabaseProductName();
        String script = "org/springframework/batch/core/schema-" + vendor.toLowerCase(Locale.ROOT) + ".sql";
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script));
    }
}
