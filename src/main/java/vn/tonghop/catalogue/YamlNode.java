package vn.tonghop.catalogue;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a YAML file, with its place. */
final class YamlNode {

    private final String file;
    private final Node node;
    private final Faults faults;

    YamlNode(String file, Node node, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    int line() {
        return YamlFile.lineOf(node);
    }

    /** Where the text begins: below its key when it was written with {@code |} or {@code >}. */
    int textLine() {
        boolean below = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        return below ? line() + 1 : line();
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isNothing() {
        return Tag.NULL.equals(node.getTag());
    }

    /** The text as written, whatever type YAML would give it; a fault, and empty, for anything else. */
    String text() {
        if (node instanceof ScalarNode scalar && !isNothing()) {
            if (!scalar.getValue().isBlank()) {
                return scalar.getValue().strip();
            }
        }
        fault("Ở đây phải ghi một giá trị.");
        return "";
    }

    /** The items of a list; a single value stands for a list of one. */
    List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlNode(file, item, faults))
                    .toList();
        }
        return List.of(this);
    }

    /** The mapping; a fault, and an empty one, for anything else. */
    YamlMapping mapping() {
        if (node instanceof MappingNode mapping) {
            return new YamlMapping(file, mapping, faults);
        }
        if (!isNothing()) {
            fault("Ở đây phải ghi các dòng “khóa: giá trị”.");
        }
        return new YamlMapping(
                file,
                new MappingNode(Tag.MAP, true, List.of(), node.getStartMark(), node.getEndMark(), FlowStyle.BLOCK),
                faults);
    }

    /** True, false, a whole number, or text: Boolean, Long or String. */
    Object setting() {
        String text = text();
        if (Tag.BOOL.equals(node.getTag())) {
            return Boolean.valueOf(List.of("true", "yes", "on").contains(Names.folded(text)));
        }
        if (Tag.INT.equals(node.getTag()) && text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        return text;
    }

    void fault(String message) {
        faults.add(file, line(), message);
    }
}
