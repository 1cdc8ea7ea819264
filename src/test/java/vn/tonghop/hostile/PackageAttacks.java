package vn.tonghop.hostile;

import java.util.List;
import vn.tonghop.workbook.ZipParts;

/** Relationships, parts and content types that lie, run or lead outside. */
final class PackageAttacks {

    private static final String BOOK = "xl/workbook.xml";
    private static final String BOOK_RELS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET_RELS = "xl/worksheets/_rels/sheet3.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TARGET = "Target=\"worksheets/sheet3.xml\"";

    private final Attacks attacks;

    private PackageAttacks(Attacks attacks) {
        this.attacks = attacks;
    }

    static void into(Attacks attacks) {
        PackageAttacks packages = new PackageAttacks(attacks);
        packages.missing();
        packages.targets();
        packages.types();
        packages.guests();
    }

    private void missing() {
        for (String part :
                List.of("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", BOOK_RELS, Attacks.SHEET_PART)) {
            String name = part.replace('/', '.');
            attacks.change("thieu " + name, "damaged", parts -> parts.remove(part));
            attacks.change("rong " + name, "damaged", parts -> parts.put(part, ""));
            attacks.change("khac " + name, "damaged", parts -> parts.put(part, "<khac/>"));
            attacks.change("rac " + name, "damaged", parts -> parts.put(part, new byte[] {0, 1, 2, 3, -1, -2}));
            attacks.change(
                    "dut " + name,
                    "damaged",
                    parts -> parts.put(
                            part, parts.text(part).substring(0, parts.text(part).length() * 2 / 3)));
        }
        attacks.change("thieu loai", "damaged", parts -> parts.remove(TYPES));
        attacks.change("thieu quan he goc", "damaged", parts -> parts.remove("_rels/.rels"));
        attacks.change("rong quan he goc", "damaged", parts -> parts.put("_rels/.rels", ""));
    }

    private void targets() {
        for (String outside : List.of(
                attacks.url() + "sheet.xml",
                "file:///etc/passwd",
                "\\\\127.0.0.1\\share\\sheet.xml",
                "ftp://127.0.0.1/a")) {
            target(
                    "ngoai " + outside.replaceAll("\\W+", "-"),
                    "damaged",
                    "Target=\"" + outside + "\" TargetMode=\"External\"");
            target("ngoai gia trong " + outside.replaceAll("\\W+", "-"), "damaged", "Target=\"" + outside + "\"");
        }
        target("len tren", "damaged", "Target=\"../../../../../../etc/passwd\"");
        target("vong vao workbook", "damaged", "Target=\"workbook.xml\"");
        target("vong vao quan he", "damaged", "Target=\"_rels/workbook.xml.rels\"");
        target("vao styles", "damaged", "Target=\"styles.xml\"");
        target("vong qua nhieu", Attack.READ, "Target=\"./../xl/./worksheets/../worksheets/sheet3.xml\"");
        attacks.change(
                "quan he goc vao chinh no",
                Attack.REFUSED,
                parts -> parts.replace("_rels/.rels", "Target=\"xl/workbook.xml\"", "Target=\"_rels/.rels\""));
        attacks.change(
                "hai quan he mot ten",
                Attack.EITHER,
                parts -> parts.replace(
                        BOOK_RELS,
                        "</Relationships>",
                        relationship("rId5", "worksheet", "styles.xml") + "</Relationships>"));
        attacks.change(
                "nhieu quan he",
                "too-many-entries",
                parts -> parts.replace(
                        BOOK_RELS,
                        "</Relationships>",
                        relationship("rId5", "worksheet", "a").repeat(50_000) + "</Relationships>"));
        attacks.change(
                "styles vao chuoi",
                "damaged",
                parts -> parts.replace(BOOK_RELS, "Target=\"styles.xml\"", "Target=\"sharedStrings.xml\""));
    }

    private void target(String name, String outcome, String target) {
        attacks.change("lien ket " + name, outcome, parts -> parts.replace(BOOK_RELS, TARGET, target));
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private void types() {
        String workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        type(
                "docx",
                "other-format",
                workbook,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        type("xlsb", "binary-workbook", workbook, "application/vnd.ms-excel.sheet.binary.macroEnabled.main");
        type("macro", Attack.READ, workbook, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        type("addin", Attack.READ, workbook, "application/vnd.ms-excel.addin.macroEnabled.main+xml");
        type("html", "other-format", workbook, "text/html");
        attacks.change(
                "strict",
                "strict-ooxml",
                parts -> parts.replace(
                        BOOK,
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        attacks.change(
                "strict o trang",
                "strict-ooxml",
                parts -> parts.replace(
                        Attacks.SHEET_PART,
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    }

    private void type(String name, String outcome, String from, String to) {
        attacks.change("loai " + name, outcome, parts -> parts.replace(TYPES, from, to));
    }

    /** Parts that other software would run, fetch or show. */
    private void guests() {
        String url = attacks.url();
        byte[] junk = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 'M', 'Z', 0, 1};
        guest("vbaProject", "xl/vbaProject.bin", junk);
        guest("oleObject", "xl/embeddings/oleObject1.bin", junk);
        guest("control", "xl/activeX/activeX1.bin", junk);
        guest("printerSettings", "xl/printerSettings/p.bin", junk);
        guest(
                "connections",
                "xl/connections.xml",
                "<connections><connection id='1' refreshOnLoad='1' type='4'><webPr url='" + url + "c'/>"
                        + "<dbPr connection='Provider=MSDASQL;DRIVER=cmd' command='calc'/></connection></connections>");
        guest("customXml", "customXml/item1.xml", "<a href='" + url + "x'/>");
        guest("queryTable", "xl/queryTables/q.xml", "<queryTable connectionId='1' refreshOnLoad='1'/>");
        guest("image", "xl/media/a.svg", "<svg><script href='" + url + "svg'/></svg>");
        guest(
                "externalLink",
                "xl/externalLinks/externalLink1.xml",
                "<externalLink><ddeLink ddeService='cmd' ddeTopic='/C calc'/></externalLink>");
        attacks.change(
                "khach lien ket ngoai",
                Attack.READ,
                parts -> parts.put(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink xmlns:r='" + OFFICE.substring(0, OFFICE.length() - 1)
                                        + "'><externalBook r:id='rId1'/></externalLink>")
                        .put(
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                external("externalLinkPath", url + "book.xlsx"))
                        .replace(
                                BOOK,
                                "</sheets>",
                                "</sheets><externalReferences><externalReference r:id='rId77'/></externalReferences>")
                        .replace(
                                BOOK_RELS,
                                "</Relationships>",
                                relationship("rId77", "externalLink", "externalLinks/externalLink1.xml")
                                        + "</Relationships>"));
        attacks.change(
                "khach anh tu xa",
                Attack.READ,
                parts -> parts.replace(
                        SHEET_RELS,
                        "</Relationships>",
                        "<Relationship Id=\"rIdX\" Type=\"" + OFFICE + "image\" Target=\"" + url
                                + "i.png\" TargetMode=\"External\"/></Relationships>"));
        attacks.change(
                "khach mau tu xa",
                Attack.READ,
                parts -> parts.put(
                        "xl/_rels/styles.xml.rels", external("attachedTemplate", "\\\\127.0.0.1@80\\share\\a.dotm")));
    }

    private static String external(String kind, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='"
                + OFFICE + kind + "' Target='" + target + "' TargetMode='External'/></Relationships>";
    }

    private void guest(String kind, String part, String content) {
        guest(kind, part, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void guest(String kind, String part, byte[] content) {
        attacks.change("khach " + kind, Attack.READ, parts -> invite(parts, kind, part, content));
    }

    private static void invite(ZipParts parts, String kind, String part, byte[] content) {
        parts.put(part, content)
                .replace(BOOK_RELS, "</Relationships>", relationship("rId88", kind, "/" + part) + "</Relationships>");
    }
}
