package vn.tonghop.job;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes the tables of Spring Batch from the script that Spring Batch ships for the database at hand. */
@Component
final class BatchTables extends BaseJavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "batch tables";
    }

    @Override
    public void migrate(Context context) throws Exception {
        String vendor = context.getConnection().getMetaData().getDatabaseProductName();
        String script = "org/springframework/batch/core/schema-" + vendor.toLowerCase(java.util.Locale.ROOT) + ".sql";
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script));
    }
}
