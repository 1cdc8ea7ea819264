package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Deadlines;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WindowRule;

/** Reads catalogue.yaml. */
final class OfficeReader {

    private static final String FILE = "catalogue.yaml";

    /** What a submitted file may cost: sizes in bytes, counts, and wall-clock seconds. */
    private static final Set<String> LIMITS = Set.of(
            "file-bytes",
            "entries",
            "part-bytes",
            "styles-bytes",
            "strings-bytes",
            "total-bytes",
            "sheets",
            "rows",
            "cells",
            "text-length",
            "seconds",
            "rule-seconds");

    private final OpenedFiles files;

    private OfficeReader(OpenedFiles files) {
        this.files = files;
    }

    static Optional<Office> read(OpenedFiles files, Faults faults) {
        OfficeReader reader = new OfficeReader(files);
        return files.openText(FILE)
                .flatMap(text -> YamlFile.read(FILE, text, faults))
                .map(reader::office);
    }

    private Office office(YamlMapping yaml) {
        Office office = new Office(
                agency(yaml),
                settings(yaml),
                limits(yaml),
                reportTypes(yaml),
                listed(yaml, "forms", "form.yaml"),
                listed(yaml, "appendices", "appendix.yaml"));
        yaml.refuseOtherKeys();
        return office;
    }

    private static Agency agency(YamlMapping yaml) {
        Optional<YamlMapping> found = yaml.find("agency").map(YamlNode::mapping);
        if (found.isEmpty()) {
            yaml.fault("agency", "Thiếu khóa “agency”.");
            return new Agency("", "", "", "");
        }
        YamlMapping agency = found.get();
        String name = agency.text("name");
        Agency read = new Agency(
                name, agency.textIfPresent("short-name").orElse(name), agency.text("superior"), agency.text("place"));
        agency.refuseOtherKeys();
        return read;
    }

    private static Map<String, Object> settings(YamlMapping yaml) {
        Map<String, Object> settings = new LinkedHashMap<>();
        yaml.entries("settings").forEach((name, value) -> {
            if (!Names.isKebab(name) || SqlReader.isEngineParameter(Names.inSql(name))) {
                value.fault("Không dùng được tên “" + name + "”: chỉ chữ thường, chữ số, “-”, và khác tên có sẵn.");
            }
            UnitReading.check(name, value);
            settings.put(name, value.setting());
        });
        settingChoices(yaml, settings);
        return Collections.unmodifiableMap(settings);
    }

    /** What an office may choose from: a value that nothing looks for would quietly mean something else. */
    private static void settingChoices(YamlMapping yaml, Map<String, Object> settings) {
        Map<String, YamlNode> values = yaml.entries("settings");
        yaml.entries("setting-choices").forEach((name, choices) -> {
            YamlNode value = values.get(name);
            if (value == null) {
                choices.fault("Không có lựa chọn “" + name + "” trong “settings”." + Names.hint(name, values.keySet()));
                return;
            }
            List<Object> allowed =
                    choices.items().stream().map(YamlNode::setting).toList();
            if (!allowed.contains(settings.get(name))) {
                value.fault("“" + value.text() + "” không phải là giá trị của “" + name + "”; chỉ được ghi: " + allowed
                        + ".");
            }
        });
    }

    private static Map<String, Long> limits(YamlMapping yaml) {
        Map<String, Long> limits = new LinkedHashMap<>();
        yaml.entries("limits").forEach((name, value) -> {
            if (!LIMITS.contains(name)) {
                value.fault("Không có giới hạn “" + name + "”." + Names.hint(name, LIMITS));
            }
            String text = value.text();
            boolean bytes = name.endsWith("-bytes") || name.equals("cells");
            if (!text.matches(bytes ? "[1-9]\\d{0,14}" : "[1-9]\\d{0,8}")) {
                value.fault("Giới hạn phải là số nguyên dương.");
            } else {
                limits.put(name, Long.valueOf(text));
            }
        });
        return Collections.unmodifiableMap(limits);
    }

    private static List<ReportType> reportTypes(YamlMapping yaml) {
        List<ReportType> types = new ArrayList<>();
        yaml.entries("reports").forEach((id, value) -> {
            if (!Names.isKebab(id)) {
                value.fault("Mã loại báo cáo “" + id + "” chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
            }
            types.add(reportType(id, value.mapping()));
        });
        if (types.isEmpty()) {
            yaml.fault("reports", "Phải có ít nhất một loại báo cáo ở “reports”.");
        }
        List<String> kinds = Names.written(PeriodKind.values());
        boolean kindsKnown = yaml.entries("reports").values().stream()
                .allMatch(value -> kinds.contains(value.mapping().text("kind")));
        if (kindsKnown) {
            checkStandards(yaml, types);
        }
        return List.copyOf(types);
    }

    private static void checkStandards(YamlMapping yaml, List<ReportType> types) {
        for (PeriodKind kind : PeriodKind.values()) {
            List<ReportType> ofKind =
                    types.stream().filter(type -> type.kind() == kind).toList();
            long standard = ofKind.stream().filter(ReportType::standard).count();
            if (!ofKind.isEmpty() && standard != 1) {
                yaml.fault(
                        "reports",
                        "Trong các loại báo cáo cùng kiểu kỳ ("
                                + String.join(
                                        ", ",
                                        ofKind.stream().map(ReportType::id).toList())
                                + ") phải có đúng một loại ghi “standard: true”.");
            }
        }
    }

    private static ReportType reportType(String id, YamlMapping yaml) {
        ReportType type = new ReportType(
                id,
                yaml.text("title"),
                yaml.oneOf("kind", PeriodKind.values()),
                yaml.flag("standard"),
                yaml.oneOf("window", WindowRule.values()),
                deadlines(yaml),
                yaml.textIfPresent("letter"));
        yaml.refuseOtherKeys();
        return type;
    }

    private static Deadlines deadlines(YamlMapping yaml) {
        return new Deadlines(
                yaml.count("units-due-days", 2),
                yaml.count("agency-due-days", 5),
                yaml.oneOf("due-days", Deadlines.Counting.values(), Deadlines.Counting.WORKING),
                yaml.oneOf("due-on-day-off", Deadlines.OnDayOff.values(), Deadlines.OnDayOff.KEEP));
    }

    /** The listed folders that exist, in order; those that exist and are not listed are faults too. */
    private List<String> listed(YamlMapping yaml, String key, String file) {
        List<String> ids = new ArrayList<>();
        for (YamlNode item : yaml.items(key)) {
            String id = item.text();
            if (!Names.isKebab(id) || !Character.isLetter(id.charAt(0))) {
                item.fault("Mã “" + id + "” chỉ gồm chữ thường không dấu, chữ số, dấu “-”, và bắt đầu bằng chữ.");
            } else if (SqlReader.beginsLikeAnotherRound(Names.inSql(id))) {
                item.fault("Mã “" + id + "” trùng với tên dành cho số liệu của đợt khác: hãy đặt tên khác.");
            } else if (ids.contains(id)) {
                item.fault("“" + id + "” ghi hai lần.");
            } else if (!files.has(key + "/" + id + "/" + file)) {
                item.fault("Không có tệp " + key + "/" + id + "/" + file + "." + Names.hint(id, folders(key)));
                files.leave(key + "/" + id + "/");
            } else {
                ids.add(id);
            }
        }
        for (String folder : folders(key)) {
            if (!ids.contains(folder) && files.has(key + "/" + folder + "/" + file)) {
                yaml.fault(key, "Thư mục " + key + "/" + folder + " chưa được ghi vào danh sách “" + key + "”.");
                files.leave(key + "/" + folder + "/");
            }
        }
        return List.copyOf(ids);
    }

    private List<String> folders(String key) {
        return files.pathsUnder(key + "/").stream()
                .map(path -> path.substring(key.length() + 1))
                .filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }
}
