package vn.tonghop.job;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The job repository's transactions take SQLite's write lock when they begin, not at their first statement. Spring
 * Batch's repository updates run under a Java lock: a thread that held it while it waited for SQLite would deadlock with
 * a chunk that holds SQLite and waits for the Java lock. Taken in one order, neither waits for the other.
 */
final class EagerTransactions extends JdbcTransactionManager {

    EagerTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected Object doGetTransaction() {
        openTargetConnection();
        return super.doGetTransaction();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        openTargetConnection();
    }

    private void openTargetConnection() {
        @Nullable
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder != null) {
            DataSourceUtils.getTargetConnection(holder.getConnection());
        }
    }
}
