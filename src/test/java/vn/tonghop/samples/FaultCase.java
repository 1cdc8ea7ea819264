package vn.tonghop.samples;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.workbook.Drawing;
import vn.tonghop.workbook.OddFiles;

/**
 * How the files of one case are made; see {@code 2023-H1-loi.yaml}.
 *
 * @param code of the finding that the case is about, or another name where it is about many; names its folder
 * @param unit code of the unit that the workbook is made for
 * @param version number on the cover
 */
public record FaultCase(String code, String unit, int version, Map<?, ?> given) {

    /** A place in a sheet, and a text or markup for it. */
    record CellEdit(String sheet, String a1, String content) {}

    /** A part by its name, or by the name of its sheet. */
    record PartEdit(String part, String text, String by) {}

    Map<CoverSheet, String> cover() {
        Map<CoverSheet, String> cover = new EnumMap<>(CoverSheet.class);
        cover.put(CoverSheet.VERSION, Integer.toString(version));
        map("cover").forEach((line, text) -> cover.put(CoverSheet.valueOf(line.toString()), text.toString()));
        return cover;
    }

    /** The rows that are given for a form: a word alone, or what differs from the sound row. */
    Optional<List<?>> rows(String form) {
        return map("rows").get(form) instanceof List<?> rows ? Optional.of(rows) : Optional.empty();
    }

    List<String> sheets(String key) {
        return given.get(key) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<CellEdit> cells() {
        return map("cells").entrySet().stream()
                .map(entry -> {
                    String[] place = entry.getKey().toString().split("!", 2);
                    return new CellEdit(place[0], place[1], entry.getValue().toString());
                })
                .toList();
    }

    List<PartEdit> parts() {
        return map("parts").entrySet().stream()
                .map(entry -> {
                    List<?> edit = (List<?>) entry.getValue();
                    return new PartEdit(
                            entry.getKey().toString(),
                            edit.get(0).toString(),
                            edit.get(1).toString());
                })
                .toList();
    }

    /** Content by name of the part. */
    Map<String, String> newParts() {
        Map<String, String> added = new LinkedHashMap<>();
        map("new-parts").forEach((name, content) -> added.put(name.toString(), content.toString()));
        return added;
    }

    Optional<OddFiles> sentAs() {
        return Optional.ofNullable(given.get("sent-as")).map(name -> OddFiles.valueOf(name.toString()));
    }

    /** What was made without our template, and stands in its place. */
    Optional<Drawing> drawn() {
        return given.get("drawn") instanceof Map<?, ?> drawing ? Optional.of(Drawing.of(drawing)) : Optional.empty();
    }

    String fileName() {
        @Nullable Object name = given.get("name");
        return name == null ? unit + ".xlsx" : name.toString();
    }

    /** The second file of the same version, where the case has one. */
    Optional<FaultCase> again() {
        if (!(given.get("again") instanceof Map<?, ?> second)) {
            return Optional.empty();
        }
        Map<Object, Object> changed = new LinkedHashMap<>(given);
        changed.remove("again");
        changed.putAll(second);
        changed.put("name", unit + " (gui lai).xlsx");
        return Optional.of(new FaultCase(code, unit, version, changed));
    }

    private Map<?, ?> map(String key) {
        return given.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    @Override
    public String toString() {
        return code;
    }
}
