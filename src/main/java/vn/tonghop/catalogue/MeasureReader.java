package vn.tonghop.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.text.Measure;

/**
 * Reads the {@code unit} of a field: a name alone, or {@code {name: triệu đồng, spellings: {trđ: 1, đ: 0.000001}}}, where
 * each spelling says how many of the unit one of it is.
 */
final class MeasureReader {

    private static final Pattern FACTOR = Pattern.compile("(?=.*[1-9])\\d{1,12}(\\.\\d{1,12})?");

    private MeasureReader() {}

    static Optional<Measure> read(YamlMapping field, FieldType type) {
        Optional<YamlNode> unit = field.find("unit");
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (type != FieldType.COUNT && type != FieldType.NUMBER) {
            field.fault("unit", "Chỉ cột kiểu count hoặc number mới có “unit”.");
        }
        if (!unit.get().isMapping()) {
            return Optional.of(Measure.of(unit.get().text(), Map.of()));
        }
        YamlMapping yaml = unit.get().mapping();
        String name = yaml.text("name");
        Map<String, BigDecimal> spellings = new LinkedHashMap<>();
        yaml.entries("spellings").forEach((spelling, value) -> {
            String factor = value.text();
            if (FACTOR.matcher(factor).matches()) {
                spellings.put(spelling, new BigDecimal(factor));
            } else {
                value.fault("“" + factor + "” không phải là hệ số: ghi một số lớn hơn 0, ví dụ 1000 hoặc 0.001.");
            }
        });
        yaml.refuseOtherKeys();
        return Optional.of(Measure.of(name, spellings));
    }
}
