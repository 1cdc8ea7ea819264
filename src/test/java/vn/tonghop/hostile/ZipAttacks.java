package vn.tonghop.hostile;

import static vn.tonghop.hostile.ZipBytes.COMMENT_LENGTH;
import static vn.tonghop.hostile.ZipBytes.COMPRESSED;
import static vn.tonghop.hostile.ZipBytes.CRC;
import static vn.tonghop.hostile.ZipBytes.DIRECTORY_OFFSET;
import static vn.tonghop.hostile.ZipBytes.DIRECTORY_SIZE;
import static vn.tonghop.hostile.ZipBytes.ENTRIES;
import static vn.tonghop.hostile.ZipBytes.EXTRA_LENGTH;
import static vn.tonghop.hostile.ZipBytes.FLAGS;
import static vn.tonghop.hostile.ZipBytes.METHOD;
import static vn.tonghop.hostile.ZipBytes.OFFSET;
import static vn.tonghop.hostile.ZipBytes.SIZE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.tonghop.workbook.ZipParts;

/** Packages that inflate too far, and directories that lie. */
final class ZipAttacks {

    private static final String PART = Attacks.SHEET_PART;

    private final Attacks attacks;

    private ZipAttacks(Attacks attacks) {
        this.attacks = attacks;
    }

    static void into(Attacks attacks) {
        ZipAttacks zip = new ZipAttacks(attacks);
        zip.bombs();
        zip.sizes();
        zip.directories();
        zip.joined();
    }

    private void bombs() {
        attacks.change("zip bom phang", "inflates-too-far", parts -> parts.zeros("docProps/a.bin", 601));
        attacks.change(
                "zip bom chuoi", "inflates-too-far", parts -> swell(parts, "xl/sharedStrings.xml", "</sst>", 201));
        attacks.change("zip bom kieu", "inflates-too-far", parts -> swell(parts, "xl/styles.xml", "</styleSheet>", 21));
        attacks.change("zip bom quan he", Attack.READ, parts -> swell(parts, "_rels/.rels", "</Relationships>", 21));
        attacks.change("zip bom loai", Attack.READ, parts -> swell(parts, "[Content_Types].xml", "</Types>", 21));
        attacks.change("zip bom trang", Attack.READ, parts -> swell(parts, PART, "</sheetData>", 40));
        attacks.change("zip bom long nhau", Attack.READ, parts -> {
            byte[] inner = new ZipBytes(attacks.parts().zeros("a", 20).bytes()).bytes();
            for (int i = 0; i < 5; i++) {
                inner = attacks.parts().put("a.zip", inner).bytes();
            }
            parts.put("xl/embeddings/a.zip", inner);
        });
        attacks.change("zip nhieu muc", "too-many-entries", parts -> {
            for (int i = 0; i < 2_500; i++) {
                parts.put("docProps/" + i, "");
            }
        });
        overlap("zip chong nhau", 30, 40);
        if (attacks.isAll()) {
            overlap("zip chong nhau nhieu", 1_900, 100);
            attacks.change("zip 70000 muc", "too-many-entries", parts -> {
                for (int i = 0; i < 70_000; i++) {
                    parts.put("docProps/" + i, "");
                }
            });
            attacks.change(
                    "zip bom hai phan",
                    "inflates-too-far",
                    parts -> parts.zeros("a.bin", 500).zeros("b.bin", 500));
        }
    }

    /** Comments, which no reader keeps and every parser passes through. */
    private static void swell(ZipParts parts, String part, String before, int megabytes) {
        parts.swell(part, before, "<!--" + " ".repeat(1 << 10) + "-->", megabytes << 10);
    }

    /** Every name leads to one and the same compressed part. */
    private void overlap(String name, int names, int megabytes) {
        ZipParts parts = attacks.parts().zeros("kernel", megabytes);
        for (int i = 0; i < names; i++) {
            parts.put("a" + i, "");
        }
        ZipBytes zip = new ZipBytes(parts.bytes());
        int kernel = zip.entry("kernel");
        for (int i = 0; i < names; i++) {
            int entry = zip.entry("a" + i);
            for (int field : new int[] {CRC, COMPRESSED, SIZE, OFFSET}) {
                zip.integer(entry + field, zip.integer(kernel + field));
            }
        }
        attacks.add(name + ".xlsx", "inflates-too-far", zip.bytes());
    }

    private void field(String name, String outcome, int field, int value) {
        ZipBytes zip = new ZipBytes(attacks.sound());
        attacks.add(
                "zip " + name + ".xlsx",
                outcome,
                zip.integer(zip.entry(PART) + field, value).bytes());
    }

    private void sizes() {
        field("noi be di", "damaged", SIZE, 10);
        field("noi lon len", "inflates-too-far", SIZE, 0x7FFFFFFF);
        field("noi am", Attack.REFUSED, SIZE, -1);
        field("nen bang 0", Attack.REFUSED, COMPRESSED, 0);
        field("nen qua lon", Attack.EITHER, COMPRESSED, 0x7FFFFFFF);
        field("sai ma kiem", "damaged", CRC, 0x12345678);
        field("ngoai tep", Attack.REFUSED, OFFSET, 0x7FFFFFF0);
        field("vao giua phan khac", Attack.REFUSED, OFFSET, 77);
        ZipBytes zip64 = new ZipBytes(attacks.sound());
        int entry = zip64.entry(PART);
        zip64.integer(entry + SIZE, -1).integer(entry + COMPRESSED, -1).integer(entry + OFFSET, -1);
        attacks.add("zip zip64 gia.xlsx", Attack.REFUSED, zip64.bytes());
    }

    private void directories() {
        ZipBytes method = new ZipBytes(attacks.sound());
        attacks.add(
                "zip cach nen la.xlsx",
                Attack.REFUSED,
                method.word(method.entry(PART) + METHOD, 99).bytes());
        ZipBytes locked = new ZipBytes(attacks.sound());
        attacks.add(
                "zip mat khau.xlsx",
                Attack.REFUSED,
                locked.word(locked.entry(PART) + FLAGS, 1).bytes());
        ZipBytes extra = new ZipBytes(attacks.sound());
        attacks.add(
                "zip phan phu dai.xlsx",
                Attack.REFUSED,
                extra.word(extra.entry(PART) + EXTRA_LENGTH, 0xFFFF).bytes());
        end("so muc qua lon", Attack.EITHER, ENTRIES + 2, 0xFFFF);
        end("so muc bang 0", Attack.EITHER, ENTRIES + 2, 0);
        end("chu thich thieu", Attack.REFUSED, COMMENT_LENGTH, 0xFFFF);
        ZipBytes size = new ZipBytes(attacks.sound());
        attacks.add(
                "zip muc luc qua lon.xlsx",
                Attack.REFUSED,
                size.integer(size.end() + DIRECTORY_SIZE, -2).bytes());
        ZipBytes place = new ZipBytes(attacks.sound());
        attacks.add(
                "zip muc luc ngoai tep.xlsx",
                Attack.EITHER,
                place.integer(place.end() + DIRECTORY_OFFSET, 0x7FFFFFFF).bytes());
    }

    private void end(String name, String outcome, int field, int value) {
        ZipBytes zip = new ZipBytes(attacks.sound());
        attacks.add(
                "zip " + name + ".xlsx",
                outcome,
                zip.word(zip.end() + field, value).bytes());
    }

    /** Another file before the package, or behind it. */
    private void joined() {
        attacks.add("zip sau anh.xlsx", "other-format", joined("GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1)));
        attacks.add(
                "zip sau chuong trinh.xlsx",
                "other-format",
                joined("MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1)));
        attacks.add("zip sau pdf.xlsx", "other-format", joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
        byte[] sound = attacks.sound();
        attacks.add("zip co duoi.xlsx", Attack.REFUSED, Arrays.copyOf(sound, sound.length + 70_000));
        attacks.add("zip rong.xlsx", "other-format", Arrays.copyOfRange(emptyZip(), 0, 22));
    }

    private byte[] joined(byte[] before) {
        byte[] sound = attacks.sound();
        byte[] both = Arrays.copyOf(before, before.length + sound.length);
        System.arraycopy(sound, 0, both, before.length, sound.length);
        return both;
    }

    private static byte[] emptyZip() {
        byte[] end = new byte[22];
        end[0] = 'P';
        end[1] = 'K';
        end[2] = 5;
        end[3] = 6;
        return end;
    }
}
