package vn.tonghop.hostile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files that make a reader work or remember much more than they hold. */
final class CostlySheets {

    private static final int LONGEST_CELL = 32_767;
    private static final int COLUMNS = 16_384;

    private final Attacks attacks;

    private CostlySheets(Attacks attacks) {
        this.attacks = attacks;
    }

    static void into(Attacks attacks) {
        CostlySheets costly = new CostlySheets(attacks);
        costly.emptiness();
        costly.counts();
        costly.headers();
        costly.texts();
        if (attacks.isAll()) {
            costly.longOnes();
        }
    }

    private static String repeat(String what, int times) {
        return what.repeat(times);
    }

    private static String numbered(String pattern, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> pattern.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private void emptiness() {
        attacks.rows("trieu dong trong", Attack.READ, numbered("<row r='%d' s='1' customFormat='1'/>", 100, 1_048_577));
        attacks.rows("o trong co kieu", Attack.READ, repeat("<row>" + repeat("<c s='1'/>", 200) + "</row>", 10_000));
        attacks.rows("dong rat rong", Attack.READ, repeat("<row>" + repeat("<c><v>1</v></c>", COLUMNS) + "</row>", 40));
    }

    private void counts() {
        attacks.change(
                "trieu o gop",
                "too-many-cells",
                parts -> parts.replace(
                        Attacks.SHEET_PART,
                        "</sheetData>",
                        "</sheetData><mergeCells>" + numbered("<mergeCell ref='A%d:B%d'/>", 1, 1_000_000)
                                + "</mergeCells>"));
        attacks.change(
                "nghin trang",
                "too-many-sheets",
                parts -> parts.replace(
                        "xl/workbook.xml",
                        "</sheets>",
                        numbered("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"rId3\"/>", 100, 1_100) + "</sheets>"));
        attacks.change(
                "tram trang la",
                Attack.READ,
                parts -> parts.replace(
                        "xl/workbook.xml",
                        "</sheets>",
                        numbered("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"rId5\"/>", 100, 190) + "</sheets>"));
        attacks.change(
                "trieu kieu",
                "damaged",
                parts -> parts.replace(
                        "xl/styles.xml", "</cellXfs>", repeat("<xf numFmtId=\"14\"/>", 500_000) + "</cellXfs>"));
        attacks.change(
                "trieu chuoi",
                Attack.READ,
                parts -> parts.replace(
                        "xl/sharedStrings.xml", "</sst>", numbered("<si><t>%d</t></si>", 0, 1_000_000) + "</sst>"));
        attacks.rows(
                "loi nhieu",
                Attack.READ,
                numbered(
                        "<row r='%d'><c r='C%d' t='e'><v>#REF!</v></c><c r='H%d' t='str'><v>31/02/2023</v></c></row>",
                        100, 20_000));
        attacks.rows("ngoai luoi nhieu", Attack.READ, "<row>" + repeat("<c r='ZZZ1'><v>1</v></c>", 300_000) + "</row>");
    }

    /** The search for a header costs more than linear time. */
    private void headers() {
        String wide = IntStream.rangeClosed(1, 30)
                .mapToObj(row -> "<row r='" + row + "'>" + repeat("<c t='s'><v>46</v></c>", COLUMNS) + "</row>")
                .collect(Collectors.joining());
        StringBuilder merges = new StringBuilder();
        for (int i = 0; i < 190_000; i++) {
            merges.append("<mergeCell ref='A")
                    .append(1 + i % 30)
                    .append(":XFD")
                    .append(1 + i % 30)
                    .append("'/>");
        }
        attacks.change(
                "tieu de rong va gop",
                Attack.READ,
                parts -> parts.put(
                        Attacks.SHEET_PART,
                        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                                + wide + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>"));
        String similar = "Nội dung nhiệm vụ đượk giao ".repeat(30);
        attacks.change(
                "tieu de gan giong",
                Attack.READ,
                parts -> parts.put(
                        Attacks.SHEET_PART,
                        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='4'>"
                                + repeat("<c t='inlineStr'><is><t>" + similar + "</t></is></c>", 1_000)
                                + "</row></sheetData></worksheet>"));
    }

    /** One shared string is the text of every cell. */
    private void texts() {
        shared("chuoi chung dai", 32_767, 30, 12, Attack.READ);
        shared("chuoi chung qua dai", 900_000, 100, 12, Attack.READ);
        shared("chuoi chung mot dong", 32_000, 1, COLUMNS, "text-too-long");
        String error = "<c t='e'><v>" + "#".repeat(900_000) + "</v></c>";
        attacks.rows("loi dai", Attack.READ, "<row r='100'>" + repeat(error, 12) + "</row>");
    }

    private void shared(String name, int length, int rows, int cells, String outcome) {
        attacks.change(name, outcome, parts -> {
            int index = parts.text("xl/sharedStrings.xml").split("<si>", -1).length - 1;
            parts.replace("xl/sharedStrings.xml", "</sst>", "<si><t>" + "x  ".repeat(length / 3) + "</t></si></sst>");
            parts.replace(
                    Attacks.SHEET_PART,
                    "</sheetData>",
                    repeat("<row>" + repeat("<c t='s'><v>" + index + "</v></c>", cells) + "</row>", rows)
                            + "</sheetData>");
        });
    }

    private void longOnes() {
        shared("chuoi chung rat nhieu", LONGEST_CELL, 20_000, 12, "inflates-too-far");
        swell("o nhieu", "too-many-cells", "<row>" + "<c><v>1</v></c>".repeat(400) + "</row>", 30_100);
        swell("dong nhieu", "too-many-rows", "<row><c><v>1</v></c></row>", 1_000_100);
        attacks.rows("mot van ban ba tram dong", Attack.READ, similarTasks());
    }

    private void swell(String name, String outcome, String row, int times) {
        attacks.change(name, outcome, parts -> parts.swell(Attacks.SHEET_PART, "</sheetData>", row, times));
    }

    /** Every pair of tasks of one document is compared, letter by letter. */
    private static String similarTasks() {
        return IntStream.range(0, 299)
                .mapToObj(i -> {
                    int row = 100 + i;
                    String text = ("Nội dung " + i * 7919 % 1000 + " khác hẳn ").repeat(36);
                    return "<row r='%d'><c r='B%d' t='s'><v>69</v></c>".formatted(row, row)
                            + inline("C" + row, "Quyết định số 9999/QĐ-UBND ngày 03/01/2023")
                            + inline("D" + row, "Mục " + i)
                            + inline("E" + row, text)
                            + inline("G" + row, "30/12/2023")
                            + "</row>";
                })
                .collect(Collectors.joining());
    }

    private static String inline(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
