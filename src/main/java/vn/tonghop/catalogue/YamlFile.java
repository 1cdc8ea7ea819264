package vn.tonghop.catalogue;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML as a tree of texts with their places. No object is ever made from a tag. */
final class YamlFile {

    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

    private final String path;
    private final Faults faults;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlFile(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** The mapping that the file holds; empty, with a fault, when it does not hold one. */
    static Optional<YamlMapping> read(String path, String text, Faults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(1 << 20);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                new YamlFile(path, faults).check(mapping);
                return Optional.of(new YamlMapping(path, mapping, faults));
            }
            faults.add(path, 1, "Tệp phải gồm các dòng “khóa: giá trị”.");
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 0 : wrong.getProblemMark().getLine() + 1;
            faults.add(
                    path,
                    line,
                    "Sai cú pháp YAML (" + wrong.getProblem() + "): hãy kiểm tra thụt lề, dấu ngoặc, dấu nháy.");
        } catch (YAMLException wrong) {
            faults.add(path, 0, "Không đọc được YAML: " + wrong.getMessage());
        }
        return Optional.empty();
    }

    private void check(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            faults.add(
                    path, lineOf(node), "Không dùng thẻ YAML " + node.getTag().getValue() + ".");
        }
        if (node instanceof MappingNode mapping) {
            checkKeys(mapping);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::check);
        }
    }

    private void checkKeys(MappingNode mapping) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(path, lineOf(entry.getKeyNode()), "Khóa phải là một từ.");
            } else if (!keys.add(key.getValue())) {
                faults.add(path, lineOf(key), "Khóa “" + key.getValue() + "” ghi hai lần.");
            }
            check(entry.getValueNode());
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
