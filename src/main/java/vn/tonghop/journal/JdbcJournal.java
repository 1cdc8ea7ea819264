package vn.tonghop.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcJournal implements Journal {

    private final JdbcClient jdbc;

    JdbcJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void add(Entry entry) {
        jdbc.sql("insert into journal (id, at, actor, action, subject, detail)"
                        + " select coalesce(max(id), 0) + 1, ?, ?, ?, ?, ? from journal")
                .param(entry.at())
                .param(entry.actor())
                .param(entry.action())
                .param(entry.subject())
                .param(entry.detail())
                .update();
    }
}
