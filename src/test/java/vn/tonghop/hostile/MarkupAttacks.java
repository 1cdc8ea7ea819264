package vn.tonghop.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.workbook.ZipParts;

/** XML that asks for what no spreadsheet needs. */
final class MarkupAttacks {

    private final Attacks attacks;

    private MarkupAttacks(Attacks attacks) {
        this.attacks = attacks;
    }

    static void into(Attacks attacks) {
        MarkupAttacks markup = new MarkupAttacks(attacks);
        markup.documentTypes();
        markup.tooMuch();
        markup.encodings();
        markup.elsewhere();
    }

    private List<String> payloads() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM '" + attacks.url() + "xxe'>]>",
                "<!DOCTYPE a SYSTEM '" + attacks.url() + "dtd'>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + attacks.url() + "p'> %p;]>",
                "<!DOCTYPE a PUBLIC '-//X//Y' '" + attacks.url() + "public'>",
                laughs + "]>");
    }

    private void documentTypes() {
        List<String> payloads = payloads();
        int next = 0;
        for (String part : attacks.parts().all().keySet().stream().sorted().toList()) {
            int own = next++ % payloads.size();
            for (int i = 0; i < payloads.size(); i++) {
                if (attacks.isAll() || i == own || part.equals(Attacks.SHEET_PART)) {
                    String payload = payloads.get(i);
                    attacks.change(
                            "doctype " + i + " " + part.replace('/', '.'),
                            "doctype",
                            parts -> afterDeclaration(parts, part, payload));
                }
            }
        }
        attacks.change("thuc the chua khai", "damaged", parts -> inSheet(parts, "<a>&x;</a>"));
    }

    private static void afterDeclaration(ZipParts parts, String part, String payload) {
        String content = parts.text(part);
        int at = content.startsWith("<?xml") ? content.indexOf("?>") + 2 : 0;
        parts.put(part, content.substring(0, at) + payload + content.substring(at));
    }

    private static void inSheet(ZipParts parts, String markup) {
        parts.replace(Attacks.SHEET_PART, "<sheetData>", markup + "<sheetData>");
    }

    private void tooMuch() {
        String long20 = "x".repeat(20 << 20);
        tooMuch("long sau", "markup-too-deep", "<a>".repeat(200_000) + "</a>".repeat(200_000));
        tooMuch("thuoc tinh nhieu", "markup-too-deep", "<a " + numbered("a%d=''", 100_000) + "/>");
        tooMuch("khong gian ten nhieu", "markup-too-deep", "<a " + numbered("xmlns:a%d='b'", 100_000) + "/>");
        tooMuch("ten nhieu", "markup-too-deep", numbered("<a%d/>", 100_000));
        tooMuch("thuoc tinh dai", "text-too-long", "<a b='" + long20 + "'/>");
        tooMuch("van ban dai", "text-too-long", "<a>" + long20 + "</a>");
        tooMuch("chu thich dai", "text-too-long", "<!--" + long20 + "-->");
        tooMuch("chi thi dai", "text-too-long", "<?a " + long20 + "?>");
        tooMuch("cdata dai", "text-too-long", "<a><![CDATA[" + long20 + "]]></a>");
        tooMuch("ten dai", "text-too-long", "<" + long20 + "/>");
        attacks.rows("so dai", Attack.REFUSED, "<row><c><v>" + "1".repeat(20 << 20) + "</v></c></row>");
        attacks.rows("dia chi dai", Attack.REFUSED, "<row><c r='" + "A".repeat(20 << 20) + "'/></row>");
    }

    private void tooMuch(String name, String outcome, String markup) {
        attacks.change("xml " + name, outcome, parts -> inSheet(parts, markup));
    }

    private static String numbered(String pattern, int count) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i ->
                        all.append(pattern.replace("%d", Integer.toString(i))).append(' '));
        return all.toString();
    }

    private void encodings() {
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32"))) {
            attacks.change(
                    "xml ma " + charset,
                    Attack.EITHER,
                    parts -> parts.put(
                            Attacks.SHEET_PART, parts.text(Attacks.SHEET_PART).getBytes(charset)));
        }
        Stream.of("UTF-7", "IBM037", "x-khong-co", "windows-1258", "UTF-16")
                .forEach(encoding -> attacks.change(
                        "xml noi ma " + encoding,
                        Attack.EITHER,
                        parts -> parts.replace(
                                Attacks.SHEET_PART, "encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")));
        byte[] overlong = {'<', 'a', '>', (byte) 0xC0, (byte) 0xBC, '<', '/', 'a', '>'};
        attacks.change("xml utf-8 sai", "damaged", parts -> parts.put("xl/workbook.xml", overlong));
        tooMuch("ky tu cam", "damaged", "<a>&#0;&#xFFFE;</a>");
        tooMuch("nul", "damaged", "<a>\u0000</a>");
    }

    /** What other software would go and fetch. */
    private void elsewhere() {
        String url = attacks.url();
        tooMuch("xinclude", Attack.READ, "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='" + url + "i'/>");
        tooMuch(
                "xinclude tep",
                Attack.READ,
                "<i:include xmlns:i='http://www.w3.org/2003/XInclude' href='file:///etc/passwd'/>");
        tooMuch("stylesheet", Attack.READ, "<?xml-stylesheet type='text/xsl' href='" + url + "s'?>");
        tooMuch(
                "luoc do",
                Attack.READ,
                "<a xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:schemaLocation='x " + url + "x.xsd'/>");
    }
}
