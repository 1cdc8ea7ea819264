package vn.tonghop.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code version} and {@code versions} of a form: by older version the headers that stood for another field then. A
 * header without a field is that of a column that was dropped.
 */
final class VersionsReader {

    private static final Pattern VERSION = Pattern.compile("[0-9][0-9a-z.-]{0,19}");

    private final Map<String, Field> fields;
    private final Abbreviations abbreviations;

    VersionsReader(Map<String, Field> fields, Abbreviations abbreviations) {
        this.fields = fields;
        this.abbreviations = abbreviations;
    }

    FormVersions read(YamlMapping form) {
        String present = form.textIfPresent("version").orElse(FormVersions.FIRST);
        if (!VERSION.matcher(present).matches()) {
            form.fault("version", "Phiên bản “" + present + "” phải bắt đầu bằng chữ số, ví dụ 2 hoặc 2024.");
        }
        Headers now = Headers.of(fields, abbreviations);
        Map<String, Headers> versions = new HashMap<>(Map.of(present, now));
        form.entries("versions").forEach((version, value) -> {
            if (!VERSION.matcher(version).matches()) {
                value.fault("Phiên bản “" + version + "” phải bắt đầu bằng chữ số, ví dụ 2 hoặc 2024.");
            } else if (version.equals(present)) {
                value.fault("“" + version + "” là phiên bản hiện nay: tên cột của nó ghi ở “fields”.");
            }
            versions.putIfAbsent(version, Headers.former(fields, abbreviations, renamed(value, now)));
        });
        return new FormVersions(present, versions);
    }

    private Map<String, Optional<String>> renamed(YamlNode version, Headers now) {
        Map<String, Optional<String>> renamed = new LinkedHashMap<>();
        Map<String, String> headers = new HashMap<>();
        version.mapping().entries().forEach((header, value) -> {
            String before = headers.putIfAbsent(now.key(header), header);
            if (now.key(header).isEmpty()) {
                value.fault("“" + header + "” không có chữ nào để nhận ra cột.");
            } else if (before != null) {
                value.fault("Tên cột “" + header + "” đã ghi ở trên (“" + before + "”).");
            }
            Optional<String> field = value.isNothing() ? Optional.empty() : Optional.of(value.text());
            if (field.isPresent() && !field.get().isEmpty() && !fields.containsKey(field.get())) {
                value.fault("Biểu mẫu không có cột “" + field.get() + "”." + Names.hint(field.get(), fields.keySet()));
            } else if (field.isPresent() && field.equals(now.field(header))) {
                value.fault("“" + header + "” hiện nay vẫn là tên của cột này: không cần ghi lại.");
            }
            renamed.put(header, field);
        });
        return renamed;
    }
}
