package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.text.HeaderText;

/** Reads the {@code fields} of one form. */
final class FieldsReader {

    /** What SQL sees of a document beside its canonical text. */
    static final List<String> DOCUMENT_PARTS = List.of("_type", "_number", "_symbol", "_date", "_issuer", "_id");

    private final Agency agency;
    private final Abbreviations abbreviations;
    /** Which field a header stands for, by the key under which submitted headers are looked up. */
    private final Map<String, String> headers = new HashMap<>();

    private final Set<String> columns = new HashSet<>();

    FieldsReader(Agency agency, Abbreviations abbreviations) {
        this.agency = agency;
        this.abbreviations = abbreviations;
    }

    Map<String, Field> read(YamlMapping form) {
        Map<String, Field> fields = new LinkedHashMap<>();
        form.entries("fields").forEach((key, value) -> {
            claimColumn(key, value);
            Field field = field(key, value.mapping());
            if (field.type() == FieldType.DOCUMENT) {
                DOCUMENT_PARTS.forEach(part -> claimColumn(key + part, value));
            }
            fields.put(key, field);
        });
        if (fields.isEmpty()) {
            form.fault("fields", "Biểu mẫu phải có ít nhất một cột ở “fields”.");
        }
        return Collections.unmodifiableMap(fields);
    }

    /** A fault at a value when its name cannot be a column of the form's relation. */
    void claimColumn(String name, YamlNode value) {
        if (!Names.isSqlName(name)) {
            value.fault(
                    "“" + name + "” không làm tên cột được: chữ thường không dấu, chữ số, “_”, không phải từ của SQL.");
        } else if (Names.isReservedColumn(name)) {
            value.fault("“" + name + "” là tên cột dành riêng: hãy đặt tên khác.");
        } else if (!columns.add(name)) {
            value.fault("Cột “" + name + "” trùng với một cột khác của biểu mẫu.");
        }
    }

    private Field field(String key, YamlMapping yaml) {
        String label = yaml.text("label");
        claimHeader(label, key, yaml);
        List<String> aliases = new ArrayList<>();
        for (YamlNode alias : yaml.items("aliases")) {
            aliases.add(alias.text());
            claimHeader(alias, key);
        }
        FieldType type = yaml.oneOf("type", FieldType.values());
        Map<String, String> choices = choices(yaml, type);
        Field field = new Field(
                key,
                label,
                List.copyOf(aliases),
                type,
                yaml.flag("required"),
                choices,
                MeasureReader.read(yaml, type),
                defaultValue(yaml, type, choices));
        yaml.refuseOtherKeys();
        return field;
    }

    private void claimHeader(String label, String key, YamlMapping yaml) {
        yaml.find("label").filter(node -> !label.isEmpty()).ifPresent(node -> claimHeader(node, key));
    }

    private void claimHeader(YamlNode header, String key) {
        String text = header.text();
        String wanted = abbreviations.spelledOut(HeaderText.of(text));
        String owner = headers.putIfAbsent(wanted, key);
        if (wanted.isEmpty() && !text.isEmpty()) {
            header.fault("“" + text + "” không có chữ nào để nhận ra cột.");
        } else if (owner != null) {
            header.fault("Tên cột “" + text + "” đã dùng cho “" + owner + "”.");
        }
    }

    private static Map<String, String> choices(YamlMapping yaml, FieldType type) {
        Map<String, String> choices = new LinkedHashMap<>();
        Set<String> spellings = new HashSet<>();
        yaml.entries("choices").forEach((key, value) -> {
            String label = value.text();
            if (!Names.isKebab(key)) {
                value.fault("Mã lựa chọn “" + key + "” chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
            }
            if (!spellings.add(Names.folded(label))) {
                value.fault("Lựa chọn “" + label + "” ghi hai lần.");
            }
            choices.put(key, label);
        });
        if (choices.isEmpty() && type == FieldType.CHOICE) {
            yaml.fault("choices", "Cột kiểu choice phải có “choices”.");
        } else if (!choices.isEmpty() && type != FieldType.CHOICE) {
            yaml.fault("choices", "Chỉ cột kiểu choice mới có “choices”.");
        }
        return Collections.unmodifiableMap(choices);
    }

    private Optional<String> defaultValue(YamlMapping yaml, FieldType type, Map<String, String> choices) {
        Optional<String> value = yaml.textIfPresent("default")
                .map(text -> text.replace("{agency}", agency.name()).replace("{agency-short}", agency.shortName()));
        value.filter(text -> text.matches("(?s).*[{}].*"))
                .ifPresent(text -> yaml.fault("default", "Chỉ thay được {agency} và {agency-short}."));
        if (type == FieldType.CHOICE && value.isPresent()) {
            String text = value.get();
            if (!choices.containsKey(text) && !choices.containsValue(text)) {
                yaml.fault("default", "“" + text + "” không nằm trong “choices”." + Names.hint(text, choices.keySet()));
            }
        }
        if (type == FieldType.COUNT && !value.orElse("0").matches("\\d+")) {
            yaml.fault("default", "Giá trị của cột kiểu count phải là số nguyên từ 0.");
        }
        return value;
    }
}
