package vn.tonghop.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sound workbooks whose names want to deceive a person, a terminal, a shell or another program. */
final class OddNames {

    private static final List<String> NAMES = List.of(
            "b\u00e1o c\u00e1o \u202Exslx.exe",
            "\u200Ea\u200Fb\uFEFF.xlsx",
            "a\u001B[2J\u001B]0;x\u0007.xlsx",
            "d\u00f2ng m\u1edbi\n[L\u1ed6I] gi\u1ea3.xlsx",
            "-rf.xlsx",
            "--help.xlsx",
            "=cmd|'!A0.xlsx",
            "@SUM(1).xlsx",
            "con.xlsx",
            "nul",
            "a.xlsx.exe",
            "{0} {1,number} ''{''.xlsx",
            "%s%n%d.xlsx",
            "$(touch thoat-ra) `id`;'\".xlsx",
            "Ba\u0301o ca\u0301o phân rã.xlsx",
            " dau cach .xlsx ",
            "x".repeat(240) + ".xlsx",
            "thu muc/con/chau/a.xlsx",
            "xóa\\..\\..\\a.xlsx");

    private OddNames() {}

    static void into(Attacks attacks) {
        for (int i = 0; i < NAMES.size(); i++) {
            attacks.add(NAMES.get(i), Attack.READ, own(attacks, i));
        }
        attacks.add("~$báo cáo.xlsx", "lock-file", own(attacks, NAMES.size()));
    }

    private static byte[] own(Attacks attacks, int number) {
        return attacks.parts()
                .put("docProps/own.bin", Integer.toString(number).getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }
}
