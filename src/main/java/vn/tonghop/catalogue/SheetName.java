package vn.tonghop.catalogue;

import java.util.HashMap;
import java.util.Map;

/** Names of sheets, which Excel restricts and wants distinct whatever their case. */
final class SheetName {

    private final Map<String, String> taken = new HashMap<>();

    /** Reads the key {@code sheet}: at most 31 characters, none of {@code [ ] : * ? / \}, no apostrophe at an end. */
    String read(YamlMapping yaml) {
        String name = yaml.text("sheet");
        boolean valid = name.length() <= 31
                && !name.matches("(?s).*[\\[\\]:*?/\\\\\\p{Cntrl}].*")
                && !name.startsWith("'")
                && !name.endsWith("'")
                && !name.equalsIgnoreCase("History");
        if (!valid) {
            yaml.fault(
                    "sheet",
                    "Tên trang tính “" + name + "” Excel không nhận: tối đa 31 ký tự, không có [ ] : * ? / \\.");
        }
        String other = taken.putIfAbsent(Names.folded(name), yaml.file());
        if (other != null && !name.isEmpty()) {
            yaml.fault("sheet", "Tên trang tính “" + name + "” đã dùng ở " + other + ".");
        }
        return name;
    }
}
