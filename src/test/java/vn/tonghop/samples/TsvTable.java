package vn.tonghop.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tab-separated rows with a header; {@code \n} stands for a line break. */
final class TsvTable {

    private TsvTable() {}

    /** The filled values of each row by column. */
    static List<Map<String, String>> read(String resource) throws IOException {
        try (var in = Objects.requireNonNull(TsvTable.class.getResourceAsStream(resource), resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] header = lines.get(0).split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] values = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < values.length; i++) {
                    if (!values[i].isEmpty()) {
                        row.put(header[i], values[i].replace("\\n", "\n"));
                    }
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
