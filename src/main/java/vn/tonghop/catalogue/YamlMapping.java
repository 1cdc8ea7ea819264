package vn.tonghop.catalogue;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of a YAML mapping. Whoever reads it asks for every key it knows, then has the others refused. */
final class YamlMapping {

    private final String file;
    private final int line;
    private final Faults faults;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    YamlMapping(String file, MappingNode node, Faults faults) {
        this.file = file;
        this.line = YamlFile.lineOf(node);
        this.faults = faults;
        for (NodeTuple entry : node.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                values.putIfAbsent(key.getValue(), new YamlNode(file, entry.getValueNode(), faults));
                keyLines.putIfAbsent(key.getValue(), YamlFile.lineOf(key));
            }
        }
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    /** All entries in order, for a mapping whose keys are the office's own. */
    Map<String, YamlNode> entries() {
        known.addAll(values.keySet());
        return values;
    }

    Optional<YamlNode> find(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** A key that must be there; a fault, and empty text, when it is not. */
    String text(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty()) {
            fault(key, "Thiếu khóa “" + key + "”.");
        }
        return value.map(YamlNode::text).orElse("");
    }

    Optional<String> textIfPresent(String key) {
        return find(key).map(YamlNode::text);
    }

    /** A list, or a single value; empty when the key is missing. */
    List<YamlNode> items(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    /** The entries of a mapping below a key, whose keys are the office's own; none when the key is missing. */
    Map<String, YamlNode> entries(String key) {
        return find(key).map(YamlNode::mapping).map(YamlMapping::entries).orElse(Map.of());
    }

    boolean flag(String key) {
        String text = textIfPresent(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, "“" + key + "” phải là true hoặc false.");
        }
        return text.equals("true");
    }

    /** A number of 0 or more. */
    int count(String key, int otherwise) {
        String text = textIfPresent(key).orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,4}")) {
            fault(key, "“" + key + "” phải là số nguyên từ 0 đến 9999.");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** One of an enum's names, written in lower case with hyphens; a fault, and the first one, for other text. */
    <E extends Enum<E>> E oneOf(String key, E[] all) {
        String text = text(key);
        List<String> names = Names.written(all);
        int index = names.indexOf(text);
        if (index < 0 && !text.isEmpty()) {
            fault(key, "“" + text + "” không phải là giá trị của “" + key + "”." + Names.hint(text, names));
        }
        return all[Math.max(0, index)];
    }

    /** The same for a key that may be left out. */
    <E extends Enum<E>> E oneOf(String key, E[] all, E otherwise) {
        return find(key).isEmpty() ? otherwise : oneOf(key, all);
    }

    /** A list of names, each of them known; at least one. */
    Set<String> references(String key, Set<String> allowed) {
        Set<String> names = new LinkedHashSet<>();
        for (YamlNode item : items(key)) {
            String name = item.text();
            if (!name.isEmpty() && !allowed.contains(name)) {
                item.fault("Không có “" + name + "”." + Names.hint(name, allowed));
            } else if (!names.add(name)) {
                item.fault("“" + name + "” ghi hai lần.");
            }
        }
        if (items(key).isEmpty()) {
            fault(key, "“" + key + "” phải có ít nhất một giá trị.");
        }
        return Collections.unmodifiableSet(names);
    }

    void refuseOtherKeys() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                fault(key, "Không có khóa “" + key + "”." + Names.hint(key, known));
            }
        }
    }

    void fault(String key, String message) {
        faults.add(file, lineOf(key), message);
    }
}
