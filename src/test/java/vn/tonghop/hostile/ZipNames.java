package vn.tonghop.hostile;

import java.util.List;
import vn.tonghop.workbook.ZipParts;

/** Names of parts: they are keys, and never paths. */
final class ZipNames {

    private static final List<String> NAMES = List.of(
            "../../../../thoat-ra.txt",
            "..\\..\\..\\thoat-ra.txt",
            "/thoat-ra-tuyet-doi.txt",
            "C:\\thoat-ra.txt",
            "\\\\127.0.0.1\\share\\thoat-ra.txt",
            "xl/../../thoat-ra.xml",
            "a\u0000b",
            "a\n\u001B[2Jb",
            "con",
            "a/",
            ".",
            "..",
            "a".repeat(60_000));

    private ZipNames() {}

    static void into(Attacks attacks) {
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            attacks.change("ten phan " + i, Attack.READ, parts -> parts.put(name, "x"));
        }
        String part = Attacks.SHEET_PART;
        ZipParts twice = attacks.parts().put(part.replace('3', '9'), "<a/>");
        attacks.add(
                "hai phan trung ten.xlsx",
                "duplicate-entry",
                new ZipBytes(twice.bytes()).rename(part.replace('3', '9'), part).bytes());
        attacks.change(
                "hai phan khac hoa thuong",
                "duplicate-entry",
                parts -> parts.put(part.toUpperCase(java.util.Locale.ROOT), "<a/>"));
        attacks.change(
                "hai phan khac gach cheo", "duplicate-entry", parts -> parts.put(part.replace('/', '\\'), "<a/>"));
        attacks.add(
                "ten trong muc luc khac ten trong tep.xlsx",
                Attack.READ,
                new ZipBytes(attacks.parts().put("docProps/a.xml", "<a/>").bytes())
                        .rename("docProps/a.xml", "docProps/b.xml")
                        .bytes());
    }
}
