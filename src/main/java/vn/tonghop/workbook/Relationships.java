package vn.tonghop.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts belong to a part, in its {@code _rels} part. Targets outside the package are left out: none is followed. */
final class Relationships {

    /**
     * @param type a URI; its last segment tells what the target is
     * @param target name of the part, without a leading slash
     */
    record Relationship(String id, String type, String target) {

        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private final List<Relationship> all;

    private Relationships(List<Relationship> all) {
        this.all = all;
    }

    /** @param source name of the part that the relationships go out from; empty for the package itself */
    static Relationships of(String source, ZipPackage parts, ReadLimits limits) throws RefusedWorkbook, IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = partName(source);
        List<Relationship> all = new ArrayList<>();
        if (!parts.has(name)) {
            return new Relationships(all);
        }
        try (XmlPart xml = parts.xml(name)) {
            xml.root("Relationships");
            while (xml.nextChild(1)) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    all.add(new Relationship(id, type, resolve(folder, target)));
                }
                if (all.size() > limits.entries()) {
                    throw new RefusedWorkbook(Refusal.TOO_MANY_ENTRIES, name + " names too many parts");
                }
            }
            xml.finish();
        }
        return new Relationships(all);
    }

    /** Name of the part that holds the relationships of a part. */
    static String partName(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    /** The first relationship whose type ends in {@code kind}, or null. */
    @Nullable
    Relationship ofKind(String kind) {
        return all.stream().filter(r -> r.isOf(kind)).findFirst().orElse(null);
    }

    /** All relationships whose type ends in {@code kind}. */
    List<Relationship> allOfKind(String kind) {
        return all.stream().filter(r -> r.isOf(kind)).toList();
    }

    /** Names of what lies outside the package and belongs to a part: paths and addresses, never followed. */
    static List<String> external(String source, ZipPackage parts, ReadLimits limits)
            throws RefusedWorkbook, IOException {
        List<String> targets = new ArrayList<>();
        String name = partName(source);
        if (!parts.has(name)) {
            return targets;
        }
        try (XmlPart xml = parts.xml(name)) {
            xml.root("Relationships");
            while (xml.nextChild(1)) {
                String target = xml.attribute("Target");
                if (target != null
                        && "External".equals(xml.attribute("TargetMode"))
                        && targets.size() < limits.entries()) {
                    targets.add(target);
                }
            }
            xml.finish();
        }
        return targets;
    }

    @Nullable
    Relationship withId(String id) {
        return all.stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
    }

    private static String resolve(String folder, String target) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
