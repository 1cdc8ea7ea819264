package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.PeriodKind;

/**
 * Reads the {@code sections} of a block: {@code nguon} or {@code {column: nguon, choices: form.nguon}} for the choices
 * of a field, {@code {column: ky, list: […]}} for sections of their own.
 */
final class SectionsReader {

    /** @param column absent for a table without sections */
    record Sections(Optional<String> column, List<Section> list) {}

    private final List<Form> forms;
    private final Set<String> wanted;
    private final Set<String> patterns = new LinkedHashSet<>();

    /** @param types the report types of the appendix */
    SectionsReader(List<Form> forms, List<ReportType> types) {
        this.forms = forms;
        this.wanted = types.stream()
                .flatMap(type -> PeriodPattern.allOf(type.kind()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (PeriodKind kind : PeriodKind.values()) {
            patterns.addAll(PeriodPattern.allOf(kind));
        }
    }

    Sections read(YamlMapping block) {
        Optional<YamlNode> found = block.find("sections");
        if (found.isEmpty()) {
            return new Sections(Optional.empty(), List.of());
        }
        YamlNode value = found.get();
        if (!value.isMapping()) {
            String key = value.text();
            return new Sections(Optional.of(key), choicesAnywhere(key, value));
        }
        YamlMapping yaml = value.mapping();
        String column = yaml.text("column");
        Optional<YamlNode> choices = yaml.find("choices");
        Optional<YamlNode> list = yaml.find("list");
        if (choices.isPresent() == list.isPresent()) {
            value.fault("Mục của bảng lấy từ “choices” hoặc từ “list”, ghi đúng một trong hai.");
        }
        yaml.refuseOtherKeys();
        List<Section> sections = choices.map(this::choicesOfField)
                .or(() -> list.map(this::listed))
                .orElse(List.of());
        return new Sections(Optional.of(column), sections);
    }

    private List<Section> choicesAnywhere(String key, YamlNode value) {
        List<Map<String, String>> found = forms.stream()
                .flatMap(form -> Optional.ofNullable(form.fields().get(key)).stream())
                .filter(field -> field.type() == FieldType.CHOICE)
                .map(Field::choices)
                .toList();
        if (found.isEmpty()) {
            value.fault("Không biểu mẫu nào có cột kiểu choice tên “" + key + "”." + Names.hint(key, choiceFields()));
            return List.of();
        }
        if (found.stream().anyMatch(choices -> !inOrder(choices).equals(inOrder(found.get(0))))) {
            value.fault("Các biểu mẫu có “" + key + "” không cùng lựa chọn: hãy ghi {column: " + key
                    + ", choices: <biểu mẫu>." + key + "}.");
        }
        return inOrder(found.get(0));
    }

    private List<Section> choicesOfField(YamlNode value) {
        String[] path = value.text().split("\\.", -1);
        Optional<Field> field = path.length != 2
                ? Optional.empty()
                : forms.stream()
                        .filter(form -> form.id().equals(path[0]))
                        .findFirst()
                        .flatMap(form -> Optional.ofNullable(form.fields().get(path[1])))
                        .filter(found -> found.type() == FieldType.CHOICE);
        if (field.isEmpty()) {
            value.fault("“choices” phải viết <biểu mẫu>.<cột>, và cột đó phải là kiểu choice.");
        }
        return field.map(found -> inOrder(found.choices())).orElse(List.of());
    }

    private List<Section> listed(YamlNode list) {
        List<Section> sections = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (YamlNode item : list.items()) {
            YamlMapping yaml = item.mapping();
            String key = yaml.text("key");
            String label = yaml.text("label");
            if (label.replace("{year}", "").replace("{quarters}", "").matches(".*[{}].*")) {
                yaml.fault("label", "Chỉ thay được {year} và {quarters}.");
            }
            Set<String> periods = yaml.find("periods").isEmpty() ? Set.of() : yaml.references("periods", patterns);
            for (String pattern : periods.isEmpty() ? patterns : periods) {
                if (!taken.add(pattern + " " + key)) {
                    item.fault("Mục “" + key + "” có hai lần trong kỳ " + pattern + ".");
                }
            }
            yaml.refuseOtherKeys();
            sections.add(new Section(key, label, periods));
        }
        for (String pattern : wanted) {
            boolean none = sections.stream()
                    .noneMatch(section ->
                            section.periods().isEmpty() || section.periods().contains(pattern));
            if (none) {
                list.fault("Không có mục nào cho kỳ " + pattern + ", mà báo cáo của kỳ đó dùng các mục này.");
            }
        }
        return sections;
    }

    private Set<String> choiceFields() {
        return forms.stream()
                .flatMap(form -> form.fields().values().stream())
                .filter(field -> field.type() == FieldType.CHOICE)
                .map(Field::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Section> inOrder(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> new Section(choice.getKey(), choice.getValue(), Set.of()))
                .toList();
    }
}
