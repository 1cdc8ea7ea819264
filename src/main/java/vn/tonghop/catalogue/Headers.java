package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.text.HeaderText;

/**
 * The headers under which the columns of a form are known in one version of its workbook. Headers are compared by a key:
 * folded, without what forms print beside the name, abbreviations spelled out.
 */
public final class Headers {

    private final Abbreviations abbreviations;
    /** Field by key; empty for a column that is no longer read. */
    private final Map<String, Optional<String>> fieldByKey = new HashMap<>();
    /** Spellings by field, the label first. */
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();

    private Headers(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Labels and aliases of the fields as they are today. */
    public static Headers of(Map<String, Field> fields, Abbreviations abbreviations) {
        return former(fields, abbreviations, Map.of());
    }

    /**
     * As today, but for the headers that had another meaning in an older version.
     *
     * @param renamed field by header; an empty one for a column that was dropped since
     */
    static Headers former(
            Map<String, Field> fields, Abbreviations abbreviations, Map<String, Optional<String>> renamed) {
        Headers headers = new Headers(abbreviations);
        renamed.forEach((header, field) -> headers.add(header, field));
        fields.values().forEach(field -> {
            headers.add(field.label(), Optional.of(field.key()));
            field.aliases().forEach(alias -> headers.add(alias, Optional.of(field.key())));
        });
        return headers;
    }

    private void add(String header, Optional<String> field) {
        if (fieldByKey.putIfAbsent(key(header), field) == null && field.isPresent()) {
            spellings.computeIfAbsent(field.get(), none -> new ArrayList<>()).add(header);
        }
    }

    /** The field that a header names. */
    public Optional<String> field(String header) {
        return fieldByKey.getOrDefault(key(header), Optional.empty());
    }

    /** Whether a header names a column that forms no longer have. */
    public boolean isDropped(String header) {
        return fieldByKey.containsKey(key(header)) && field(header).isEmpty();
    }

    /** All headers of a field, as the catalogue writes them. */
    public List<String> of(String field) {
        return List.copyOf(spellings.getOrDefault(field, List.of()));
    }

    /** Equal for headers that are compared as one; empty for a header of nothing but marks. */
    public String key(String header) {
        return abbreviations.spelledOut(HeaderText.of(header));
    }
}
