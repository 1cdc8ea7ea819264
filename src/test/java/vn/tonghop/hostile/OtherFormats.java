package vn.tonghop.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import vn.tonghop.workbook.OddFiles;
import vn.tonghop.workbook.OldWorkbook;

/** Whatever else comes under the name of a workbook. */
final class OtherFormats {

    /** Content in Latin-1, and what becomes of it. */
    private static final Map<String, String> STARTS = Map.ofEntries(
            Map.entry("%PDF-1.7\n1 0 obj", "other-format"),
            Map.entry("{\\rtf1\\ansi{\\object\\objdata 01}}", "other-format"),
            Map.entry("<html><script>alert(1)</script><table><tr><td>1</td></tr></table></html>", "markup-renamed"),
            Map.entry(
                    "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                    "markup-renamed"),
            Map.entry(
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                    "markup-renamed"),
            Map.entry("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "markup-renamed"),
            Map.entry("MZ\u0090\0\u0003", "other-format"),
            Map.entry("\u007FELF\u0002\u0001", "other-format"),
            Map.entry("\u0089PNG\r\n\u001A\n\0", "other-format"),
            Map.entry("\u001F\u008B\b\0\0\0\0\0", "other-format"),
            Map.entry("7z\u00BC\u00AF\u0027\u001C\0\u0004", "other-format"),
            Map.entry("Rar!\u001A\u0007\u0001\0", "other-format"),
            Map.entry("\u0009\u0008\u0006\0\0\0\u0010\0\0\0", "excel-95"),
            Map.entry("\u0009\0\u0004\0\u0002\0\u0010\0", "excel-95"),
            Map.entry("STT\0Nội dung\0", "other-format"),
            Map.entry("PK\u0003\u0004", "damaged"),
            Map.entry("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "damaged"),
            Map.entry("=cmd|'/C calc'!A0;+1;-1;@SUM(1)\r\n", Attack.EITHER),
            Map.entry("ID;PWXL;N;E\r\nC;Y1;X1;K1\r\nE\r\n", Attack.EITHER));

    private final Attacks attacks;

    private OtherFormats(Attacks attacks) {
        this.attacks = attacks;
    }

    static void into(Attacks attacks) {
        OtherFormats formats = new OtherFormats(attacks);
        int number = 0;
        for (Map.Entry<String, String> start : new java.util.TreeMap<>(STARTS).entrySet()) {
            attacks.add(
                    "dinh dang " + number++ + ".xlsx",
                    start.getValue(),
                    start.getKey().getBytes(Charset.forName("ISO-8859-1")));
        }
        formats.sent();
        formats.containers();
        formats.text();
    }

    /** What people send by mistake. */
    private void sent() {
        Map<OddFiles, String> outcomes = Map.of(
                OddFiles.EMPTY, "empty-file",
                OddFiles.HALF, "damaged",
                OddFiles.ENCRYPTED, "encrypted",
                OddFiles.EXCEL_95, "excel-95",
                OddFiles.WORD_97, "other-format",
                OddFiles.WEB_PAGE, "markup-renamed",
                OddFiles.TEXT_OF_A_LEGACY_FONT, "text-encoding-unknown",
                OddFiles.LETTER, "text-without-table",
                OddFiles.OPEN_DOCUMENT, "open-document");
        outcomes.forEach((kind, outcome) -> attacks.add("gui nham " + kind + ".xlsx", outcome, of(kind)));
    }

    private byte[] of(OddFiles kind) {
        try {
            return kind.of(attacks.sound());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** OLE containers with tables that lead in circles, and records of any length. */
    private void containers() {
        byte[] old = OldWorkbook.bytes(200);
        attacks.add("xls nguyen.xls", Attack.EITHER, old);
        int step = attacks.isAll() ? 997 : old.length / 12;
        for (int length = 1; length < old.length; length += step) {
            attacks.add("xls dut " + length + ".xls", Attack.EITHER, java.util.Arrays.copyOf(old, length));
        }
        Random random = new Random(97);
        for (int i = 0; i < (attacks.isAll() ? 1_500 : 40); i++) {
            byte[] flipped = old.clone();
            for (int n = 0; n <= i % 4; n++) {
                // the header and its tables first, then anywhere
                flipped[random.nextInt(i % 2 == 0 ? 600 : flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            attacks.add("xls lat bit " + i + ".xls", Attack.EITHER, flipped);
        }
        byte[] circle = old.clone();
        for (int at = 512; at < 1_024; at += 4) {
            circle[at] = 1;
        }
        attacks.add("xls vong.xls", Attack.EITHER, circle);
        byte[] sectors = old.clone();
        java.util.Arrays.fill(sectors, 44, 76, (byte) 0x7F);
        attacks.add("xls bang qua lon.xls", Attack.EITHER, sectors);
    }

    private void text() {
        attacks.add("mot dong.csv", Attack.EITHER, "x,".repeat(10 << 20).getBytes(StandardCharsets.US_ASCII));
        attacks.add(
                "ngoac khong dong.csv",
                Attack.EITHER,
                ("\"" + "x\n".repeat(3 << 20)).getBytes(StandardCharsets.US_ASCII));
        attacks.add("ngoac nhieu.csv", Attack.EITHER, "\"".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII));
        attacks.add("toan nul.csv", Attack.REFUSED, new byte[100_000]);
        attacks.add(
                "utf-16 le.csv",
                Attack.EITHER,
                "\uFEFFSTT\tNội dung\r\n1\t=1+1\r\n".getBytes(StandardCharsets.UTF_16LE));
        attacks.add("utf-16 cut.csv", Attack.EITHER, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0x00, 0x42});
        byte[] random = new byte[200_000];
        new Random(5).nextBytes(random);
        attacks.add("ngau nhien.xlsx", Attack.REFUSED, random);
    }
}
