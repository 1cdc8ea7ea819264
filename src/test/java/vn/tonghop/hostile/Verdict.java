package vn.tonghop.hostile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the data folder says of a submitted file.
 *
 * @param codes of its findings, once each
 */
record Verdict(String state, String name, List<String> codes, int errors) {

    /** By the hash of its bytes. */
    static Map<String, Verdict> in(Path home) throws SQLException {
        Map<String, List<String>> codes = new HashMap<>();
        Map<String, Integer> errors = new HashMap<>();
        Map<String, Verdict> verdicts = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tonghop.db"));
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select s.hash, f.code, sum(f.severity = 'error') as errors"
                    + " from finding f join submission s on s.id = f.submission group by 1, 2")) {
                while (found.next()) {
                    codes.computeIfAbsent(found.getString(1), none -> new ArrayList<>())
                            .add(found.getString(2));
                    errors.merge(found.getString(1), found.getInt(3), Integer::sum);
                }
            }
            try (ResultSet known = statement.executeQuery("select hash, state, file_name from submission")) {
                while (known.next()) {
                    String hash = known.getString(1);
                    verdicts.put(
                            hash,
                            new Verdict(
                                    known.getString(2),
                                    known.getString(3),
                                    codes.getOrDefault(hash, List.of()),
                                    errors.getOrDefault(hash, 0)));
                }
            }
        }
        return verdicts;
    }
}
