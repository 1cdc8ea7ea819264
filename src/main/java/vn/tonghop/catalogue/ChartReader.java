package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code chart}: {@code {title, block, categories, series: {column: label, …}}}. */
final class ChartReader {

    private ChartReader() {}

    /** @param blocks of the appendix that the chart belongs to */
    static Chart read(YamlMapping yaml, List<Block> blocks) {
        String title = yaml.text("title");
        String block = yaml.text("block");
        List<String> known = blocks.stream().map(Block::id).toList();
        if (!block.isEmpty() && !known.contains(block)) {
            yaml.fault("block", "Không có bảng “" + block + "”." + Names.hint(block, known));
        }
        String categories = column(yaml, "categories");
        List<Chart.Series> series = new ArrayList<>();
        yaml.entries("series").forEach((name, label) -> {
            if (!Names.isSqlName(name)) {
                label.fault("“" + name + "” không làm tên cột được.");
            }
            series.add(new Chart.Series(name, label.text()));
        });
        if (series.isEmpty()) {
            yaml.fault("series", "Biểu đồ phải có ít nhất một cột số liệu ở “series”.");
        }
        yaml.refuseOtherKeys();
        return new Chart(title, block, categories, series);
    }

    private static String column(YamlMapping yaml, String key) {
        String name = yaml.text(key);
        if (!name.isEmpty() && !Names.isSqlName(name)) {
            yaml.fault(key, "“" + name + "” không làm tên cột được.");
        }
        return name;
    }
}
