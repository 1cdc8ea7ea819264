package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.PeriodKind;

/** Reads the folders below {@code appendices}. */
final class AppendixReader {

    private final OpenedFiles files;
    private final Faults faults;
    private final Office office;
    private final List<Form> forms;
    private final SqlReader sqlReader;
    private final ChecksReader checks;
    private final SheetName sheets = new SheetName();

    AppendixReader(OpenedFiles files, Faults faults, Office office, List<Form> forms) {
        this.files = files;
        this.faults = faults;
        this.office = office;
        this.forms = forms;
        this.checks = new ChecksReader(files, faults, office.settings());
        this.sqlReader = new SqlReader(office.settings().keySet(), office.forms(), faults);
    }

    /** The appendix in a folder; empty when its appendix.yaml cannot be read at all. */
    Optional<Appendix> read(String id) {
        String file = "appendices/" + id + "/appendix.yaml";
        return files.openText(file)
                .flatMap(text -> YamlFile.read(file, text, faults))
                .map(yaml -> appendix(id, yaml));
    }

    private Appendix appendix(String id, YamlMapping yaml) {
        String folder = "appendices/" + id + "/";
        String sheet = sheets.read(yaml);
        Set<String> reports = yaml.references("reports", office.reportIds());
        List<String> title = title(yaml);
        Appendix.Use use = yaml.find("use").isEmpty() ? Appendix.Use.REPORT : yaml.oneOf("use", Appendix.Use.values());
        Optional<SqlText> with = with(id, yaml);
        Set<String> shared = with.map(sqlReader::commonTables).orElse(Set.of());
        List<ReportType> types = office.reportTypes().stream()
                .filter(type -> reports.contains(type.id()))
                .toList();
        BlockReader reader = new BlockReader(forms, types, sqlReader, shared);
        List<Block> blocks = new ArrayList<>();
        yaml.entries("blocks").forEach((name, value) -> {
            if (!Names.isKebab(name)) {
                value.fault("Mã bảng “" + name + "” chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
            }
            String path = folder + name + ".sql";
            files.openText(path)
                    .map(text -> reader.read(name, value.mapping(), SqlHeader.of(path, text, faults)))
                    .ifPresent(blocks::add);
        });
        if (yaml.entries("blocks").isEmpty()) {
            yaml.fault("blocks", "Cần ít nhất một bảng ở “blocks”.");
        }
        Optional<Chart> chart = yaml.find("chart").map(node -> ChartReader.read(node.mapping(), blocks));
        yaml.refuseOtherKeys();
        FileContent layout = files.open(folder + "layout.xlsx").orElse(new FileContent(folder, new byte[0]));
        Set<PeriodKind> kinds = types.stream().map(ReportType::kind).collect(Collectors.toUnmodifiableSet());
        return new Appendix(
                id, sheet, use, reports, title, List.copyOf(blocks), with, layout, chart, checks.read(id, kinds));
    }

    /** The appendix's own with.sql, or that of the appendix which the key {@code with} names. */
    private Optional<SqlText> with(String id, YamlMapping yaml) {
        Optional<YamlNode> other = yaml.find("with");
        String owner = other.map(YamlNode::text).orElse(id);
        String file = "appendices/" + owner + "/with.sql";
        if (other.isPresent() && (owner.equals(id) || !files.has(file))) {
            yaml.fault(
                    "with",
                    "“with” phải là mã của một bảng khác có tệp with.sql." + Names.hint(owner, office.appendices()));
            return Optional.empty();
        }
        return files.openTextIfPresent(file)
                .map(text -> SqlHeader.of(file, text, faults).sql());
    }

    private static List<String> title(YamlMapping yaml) {
        if (yaml.find("title").isEmpty()) {
            yaml.fault("title", "Thiếu khóa “title”.");
        }
        List<String> lines = new ArrayList<>();
        for (YamlNode line : yaml.items("title")) {
            String text = line.text();
            if (text.replaceAll("\\{(period|PERIOD|year|quarters)}", "").matches(".*[{}].*")) {
                line.fault("Chỉ thay được {period}, {PERIOD}, {year} và {quarters}.");
            }
            lines.add(text);
        }
        return List.copyOf(lines);
    }
}
