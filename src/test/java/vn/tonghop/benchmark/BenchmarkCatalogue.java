package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.workbook.TaggedSheet;

/** The catalogue of an office with forms of ten columns, a rule a form, and one appendix that sums them by unit. */
final class BenchmarkCatalogue {

    static final String PERIOD = "2023-H1";
    static final String AS_OF = "2023-06-15";

    private final Path folder;

    BenchmarkCatalogue(Path folder) {
        this.folder = folder;
    }

    /** Writes the catalogue; every unit owes every form. */
    void write(int units, int forms) throws IOException {
        file("catalogue.yaml", head(forms));
        file(
                "units.csv",
                "code,name,from,to,act,end_act,successor,abbreviations,note\n"
                        + IntStream.rangeClosed(1, units)
                                .mapToObj(unit -> code(unit) + "," + name(unit) + ",,,,,,,\n")
                                .collect(Collectors.joining()));
        file("holidays.csv", "day,name,kind\n");
        for (int form = 1; form <= forms; form++) {
            file("forms/bieu-" + form + "/form.yaml", form(form));
            file("forms/bieu-" + form + "/rules/han-truoc-ngay-giao.sql", rule(form));
            file("appendices/tong/bieu-" + form + ".sql", block(form));
        }
        file("appendices/tong/appendix.yaml", appendix(forms));
        Files.write(folder.resolve("appendices/tong/layout.xlsx"), layout(forms));
    }

    static String code(int unit) {
        return "dv%04d".formatted(unit);
    }

    static String name(int unit) {
        return "Đơn vị số " + unit;
    }

    /** Makes the rule of every form another, so that what was submitted is judged again. */
    void tighten(int forms) throws IOException {
        for (int form = 1; form <= forms; form++) {
            file("forms/bieu-" + form + "/rules/han-truoc-ngay-giao.sql", rule(form) + " or so_luong = 499\n");
        }
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private static String head(int forms) {
        String names = names(forms);
        return """
                agency: {name: Cơ quan đo, short-name: Cơ quan, superior: Cấp trên, place: Nơi đo}
                limits:
                  file-bytes: 209715200
                  part-bytes: 943718400
                  strings-bytes: 419430400
                  total-bytes: 1887436800
                  seconds: 600
                reports:
                  6-thang:
                    title: Báo cáo 6 tháng
                    kind: half
                    standard: true
                    window: decree
                    units-due-days: 2
                    agency-due-days: 5
                forms: [%s]
                appendices: [tong]
                """.formatted(names);
    }

    private static String names(int forms) {
        return IntStream.rangeClosed(1, forms).mapToObj(form -> "bieu-" + form).collect(Collectors.joining(", "));
    }

    private static String form(int form) {
        return """
                title: %1$s
                sheet: %1$s
                reports: [6-thang]
                units: all
                identity: [[ma]]
                nothing: Không
                fields:
                  ma: {label: Mã số, type: text, required: true}
                  ten: {label: Tên việc, type: text, required: true}
                  loai:
                    label: Loại
                    type: choice
                    choices: {thuong-xuyen: %2$s, dot-xuat: %3$s, ke-hoach: %4$s}
                  ngay_giao: {label: Ngày giao, type: date, required: true}
                  han: {label: Hạn, type: date, required: true}
                  so_luong: {label: Số lượng, type: count}
                  kinh_phi: {label: Kinh phí, type: number}
                  ty_le: {label: Tỷ lệ, type: number}
                  ket_qua: {label: Kết quả, type: long-text}
                  ghi_chu: {label: Ghi chú, type: text}
                """.formatted(
                        CorpusWorkbook.sheetName(form),
                        CorpusWorkbook.KINDS.get(0),
                        CorpusWorkbook.KINDS.get(1),
                        CorpusWorkbook.KINDS.get(2));
    }

    private static String rule(int form) {
        return """
                -- severity: warning
                -- at: han
                -- message: Hạn {han} trước ngày giao {ngay_giao}.
                select row_id, han, ngay_giao from bieu_%d where han < ngay_giao
                """.formatted(form);
    }

    private static String appendix(int forms) {
        return """
                sheet: Tổng hợp
                reports: [6-thang]
                title: [BẢNG TỔNG HỢP]
                blocks:
                %s""".formatted(IntStream.rangeClosed(1, forms)
                .mapToObj(form -> "  bieu-" + form + ": {number: stt}\n")
                .collect(Collectors.joining()));
    }

    private static String block(int form) {
        return """
                -- order: don_vi
                -- sums: so_luong
                select unit as don_vi, sum(so_luong) as so_luong, sources(row_id) as sources
                from bieu_%d
                group by unit
                """.formatted(form);
    }

    private static byte[] layout(int forms) {
        TaggedSheet sheet = new TaggedSheet(3).row("title", "{title}", "", "");
        for (int form = 1; form <= forms; form++) {
            String block = "bieu-" + form + " ";
            sheet.row(block + "heading", CorpusWorkbook.sheetName(form), "", "")
                    .row(block + "header", "STT", "Đơn vị", "Số lượng")
                    .row(block + "row", "{stt}", "{don_vi}", "{so_luong}")
                    .row(block + "incomplete", "{incomplete}", "", "");
        }
        return sheet.bytes();
    }
}
