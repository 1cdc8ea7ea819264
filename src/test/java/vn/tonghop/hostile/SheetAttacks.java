package vn.tonghop.hostile;

import java.util.List;

/** Cells, rows and names that no spreadsheet program would write. */
final class SheetAttacks {

    private static final List<String> CELLS = List.of(
            "<c r='XFE50'><v>1</v></c>",
            "<c r='A1048577'><v>1</v></c>",
            "<c r='ZZZZZZZ99999999999'><v>1</v></c>",
            "<c r='A-1'><v>1</v></c>",
            "<c r='A50'><v>1</v></c><c r='A50'><v>2</v></c>",
            "<c t='s'><v>4294967295</v></c>",
            "<c t='s'><v>-1</v></c>",
            "<c t='s'><v>99999999999999999999</v></c>",
            "<c t='s'><v>../../etc/passwd</v></c>",
            "<c s='4294967295'><v>1</v></c>",
            "<c s='-1'><v>1</v></c>",
            "<c><v>NaN</v></c>",
            "<c><v>1e999999999</v></c>",
            "<c><v>-1e-999999999</v></c>",
            "<c t='d'><v>+999999999-12-31T23:59:59</v></c>",
            "<c t='b'><v>9</v></c>",
            "<c t='e'><v>#WHAT?</v></c>",
            "<c t='gì đó'><v>1</v></c>",
            "<c><f>cmd|' /C calc'!A0</f><v>1</v></c>",
            "<c><f>WEBSERVICE(\"%sws\")</f><v>1</v></c>",
            "<c><f>HYPERLINK(\"%shl\")</f></c>",
            "<c><f>'[1]S'!A1+'\\\\127.0.0.1\\c$\\[a.xls]S'!A1</f><v>1</v></c>",
            "<c><f t='array' ref='A1:XFD1048576'>1</f><v>1</v></c>",
            "<c><f t='shared' si='0' ref='A1:XFD1048576'>A1</f><v>1</v></c>",
            "<c t='str'><v>=cmd|'/C calc'!A0</v></c>",
            "<c t='str'><v>_x001B_]0;chiếm màn hình_x0007__x001B_[2J</v></c>",
            "<c t='str'><v>\u202Egnôl\u202C</v></c>",
            "<c t='inlineStr'><is><t>_x0000__xD800__xFFFF_</t></is></c>",
            "<c><v>1</v><v>2</v><is><t>3</t></is></c>");

    private static final List<String> NAMES = List.of(
            "../../../thoat-ra",
            "C:\\\\thoat-ra",
            "=cmd|'/C calc'!A0",
            "a&#9;b",
            "\u202Exslx.danh sách",
            "&#13;&#10;[LỖI] giả",
            "%s{0}{1}",
            "'!A1",
            "x".repeat(10_000),
            " ",
            "&lt;script>alert(1)&lt;/script>");

    private SheetAttacks() {}

    static void into(Attacks attacks) {
        for (int i = 0; i < CELLS.size(); i++) {
            String cell = CELLS.get(i).replace("%s", attacks.url());
            attacks.rows("o " + i, Attack.READ, "<row r='50'>" + cell + "</row>");
        }
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            attacks.change(
                    "ten trang " + i,
                    Attack.READ,
                    parts -> parts.replace(
                            "xl/workbook.xml", "<sheet name=\"Khó khăn, vướng mắc\"", "<sheet name=\"" + name + "\""));
        }
        attacks.change(
                "ten trang trong",
                Attack.EITHER,
                parts -> parts.replace("xl/workbook.xml", "<sheet name=\"Khó khăn, vướng mắc\"", "<sheet name=\"\""));
        attacks.rows(
                "dong ngoai luoi", Attack.READ, "<row r='4294967295'><c><v>1</v></c></row><row r='0'/><row r='-1'/>");
        attacks.rows("dong lap lai", Attack.READ, "<row r='5'><c r='B5' t='str'><v>khác</v></c></row>");
        attacks.change(
                "kich thuoc khai gia",
                Attack.READ,
                parts -> parts.replace(
                        Attacks.SHEET_PART, "<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>"));
        attacks.change(
                "so chuoi khai gia",
                Attack.READ,
                parts -> parts.replace(
                        "xl/sharedStrings.xml",
                        "<sst count=\"",
                        "<sst uniqueCounts=\"4294967295\" count=\"4294967295"));
        attacks.change(
                "hai bang trang",
                Attack.READ,
                parts -> parts.replace(
                        Attacks.SHEET_PART,
                        "</sheetData>",
                        "</sheetData><sheetData><row r='5'><c><v>1</v></c></row></sheetData>"));
        attacks.change(
                "dinh dang ngay nham",
                Attack.READ,
                parts -> parts.replace(
                        "xl/styles.xml",
                        "<fonts",
                        "<numFmts><numFmt numFmtId='-7' formatCode='" + "[".repeat(9_000) + "'/></numFmts><fonts"));
        attacks.change(
                "bia mot trieu ky tu",
                Attack.REFUSED,
                parts -> parts.replace(
                        "xl/worksheets/sheet1.xml",
                        "</sheetData>",
                        "<row r='60'><c t='str'><v>" + "x".repeat(1_000_001) + "</v></c></row></sheetData>"));
        attacks.change(
                "meta day",
                Attack.READ,
                parts -> parts.replace(
                        "xl/worksheets/sheet6.xml",
                        "</sheetData>",
                        "<row><c t='str'><v>form.x</v></c><c t='str'><v>../..</v></c></row>".repeat(5_000)
                                + "</sheetData>"));
    }
}
