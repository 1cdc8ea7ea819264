package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the form.yaml of each folder below {@code forms}; {@link RulesReader} adds the rules. */
final class FormReader {

    private final OpenedFiles files;
    private final Faults faults;
    private final Office office;
    private final Abbreviations abbreviations;
    private final Set<String> unitCodes;
    private final SqlReader sqlReader;
    private final SheetName sheets = new SheetName();

    FormReader(OpenedFiles files, Faults faults, Office office, List<OrgUnit> units, Abbreviations abbreviations) {
        this.files = files;
        this.faults = faults;
        this.office = office;
        this.abbreviations = abbreviations;
        this.unitCodes = units.stream().map(OrgUnit::code).collect(Collectors.toUnmodifiableSet());
        this.sqlReader = new SqlReader(office.settings().keySet(), office.forms(), faults);
    }

    /** The form in a folder; empty when its form.yaml cannot be read at all. */
    Optional<Form> read(String id) {
        String file = "forms/" + id + "/form.yaml";
        return files.openText(file)
                .flatMap(text -> YamlFile.read(file, text, faults))
                .map(yaml -> form(id, yaml));
    }

    private Form form(String id, YamlMapping yaml) {
        FieldsReader fieldsReader = new FieldsReader(office.agency(), abbreviations);
        String title = yaml.text("title");
        String sheet = sheets.read(yaml);
        Map<String, Field> fields = fieldsReader.read(yaml);
        Form form = new Form(
                id,
                title,
                sheet,
                yaml.references("reports", office.reportIds()),
                units(yaml),
                identity(yaml, fields.keySet()),
                yaml.textIfPresent("nothing"),
                yaml.find("counts").map(value -> expression(yaml, value)),
                fields,
                new VersionsReader(fields, abbreviations).read(yaml),
                derived(yaml, fieldsReader),
                List.of());
        yaml.refuseOtherKeys();
        return form;
    }

    private Set<String> units(YamlMapping yaml) {
        boolean all = yaml.find("units")
                .map(value -> !value.isList() && value.text().equals("all"))
                .orElse(true);
        return all ? Set.of() : yaml.references("units", unitCodes);
    }

    /** One list of fields, or several lists of which the first that is filled decides. */
    private static List<List<String>> identity(YamlMapping yaml, Set<String> fields) {
        List<YamlNode> items = yaml.items("identity");
        if (items.stream().noneMatch(YamlNode::isList)) {
            return items.isEmpty() ? List.of() : List.of(fieldList(items, fields));
        }
        return items.stream().map(item -> fieldList(item.items(), fields)).toList();
    }

    private static List<String> fieldList(List<YamlNode> items, Set<String> fields) {
        List<String> keys = new ArrayList<>();
        for (YamlNode item : items) {
            String key = item.text();
            if (!fields.contains(key)) {
                item.fault("Biểu mẫu không có cột “" + key + "”." + Names.hint(key, fields));
            } else if (keys.contains(key)) {
                item.fault("“" + key + "” ghi hai lần.");
            }
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    private Map<String, SqlText> derived(YamlMapping yaml, FieldsReader columns) {
        Map<String, SqlText> derived = new LinkedHashMap<>();
        yaml.entries("derived").forEach((name, value) -> {
            columns.claimColumn(name, value);
            derived.put(name, expression(yaml, value));
        });
        return Collections.unmodifiableMap(derived);
    }

    private SqlText expression(YamlMapping yaml, YamlNode value) {
        return sqlReader.expression(new SqlText(yaml.file(), value.textLine(), value.text()));
    }
}
