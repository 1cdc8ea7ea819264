package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.PeriodKind;

/** Reads the checks of one appendix, {@code checks/<code>.sql}, with their cases. */
final class ChecksReader {

    private final OpenedFiles files;
    private final Faults faults;
    private final SqlReader sqlReader;

    private final CheckCasesReader cases;

    /** @param settings by name in kebab-case */
    ChecksReader(OpenedFiles files, Faults faults, Map<String, Object> settings) {
        this.files = files;
        this.faults = faults;
        this.sqlReader = new SqlReader(settings.keySet(), List.of(), faults);
        this.cases = new CheckCasesReader(files, faults, settings);
    }

    /** @param kinds of period for which the appendix is made */
    List<Check> read(String appendix, Set<PeriodKind> kinds) {
        String folder = "appendices/" + appendix + "/checks/";
        List<Check> checks = new ArrayList<>();
        for (String path : files.pathsUnder(folder)) {
            String name = path.substring(folder.length());
            if (name.endsWith(".sql") && name.indexOf('/') < 0) {
                String code = name.substring(0, name.length() - ".sql".length());
                files.openText(path)
                        .map(text -> check(code, SqlHeader.of(path, text, faults), cases.of(appendix, code, kinds)))
                        .ifPresent(checks::add);
            }
        }
        return List.copyOf(checks);
    }

    private Check check(String code, SqlHeader header, List<CheckCase> cases) {
        if (!Names.isKebab(code)) {
            header.fault(0, "Tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu “-”.");
        }
        CheckedSql sql = sqlReader.select(header.sql(), Set.of(Check.FIGURES));
        for (String column : List.of(ComparisonReader.FOUND, ComparisonReader.EXPECTED, "place")) {
            sql.requireColumn(column, header.sql().line());
        }
        SqlHeader.Line message = header.require("message");
        if (message.value().matches(".*[{}].*")) {
            header.fault(message.line(), "Thông báo ghi điều phải đúng, không có chỗ điền.");
        }
        Optional<String> source = header.find("source").map(SqlHeader.Line::value);
        Check check =
                new Check(code, message.value(), new ComparisonReader(header).of(true, true), source, sql.sql(), cases);
        header.refuseOtherKeys();
        return check;
    }
}
