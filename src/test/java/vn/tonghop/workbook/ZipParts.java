package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, changed below what a library would write. What is to be changed must be there. */
public final class ZipParts {

    /** Parts do not tell when they were written, so that equal content gives equal files. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2023, 6, 15, 8, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Swollen> swollen = new LinkedHashMap<>();

    private ZipParts() {}

    public static ZipParts of(Path file) throws IOException {
        ZipParts opened = new ZipParts();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                opened.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return opened;
    }

    public Map<String, byte[]> all() {
        return Map.copyOf(parts);
    }

    public ZipParts put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public ZipParts put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A part that is too long to be held in memory. */
    private record Swollen(byte[] before, byte[] filler, int times, byte[] after) {}

    /** Puts a part of nothing but zero bytes. */
    public ZipParts zeros(String name, int megabytes) {
        swollen.put(name, new Swollen(new byte[0], new byte[1 << 20], megabytes, new byte[0]));
        return this;
    }

    /** Repeats a text in a part before another, which stands in it once. */
    public ZipParts swell(String name, String before, String filler, int times) {
        String content = text(name);
        int at = content.indexOf(before);
        parts.remove(name);
        swollen.put(
                name,
                new Swollen(
                        content.substring(0, at).getBytes(StandardCharsets.UTF_8),
                        filler.getBytes(StandardCharsets.UTF_8),
                        times,
                        content.substring(at).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public ZipParts remove(String name) {
        text(name);
        parts.remove(name);
        return this;
    }

    public String text(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IllegalStateException("no part " + name);
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Replaces every occurrence of a text in a part. */
    public ZipParts replace(String name, String text, String by) {
        String content = text(name);
        if (!content.contains(text)) {
            throw new IllegalStateException("no " + text + " in " + name);
        }
        return put(name, content.replace(text, by));
    }

    /** Puts markup in the place of the {@code c} element of a cell. */
    public ZipParts cell(String sheet, String a1, String markup) {
        String name = part(sheet);
        Matcher cell =
                Pattern.compile("<c r=\"" + a1 + "\"[^>]*?(?:/>|>.*?</c>)").matcher(text(name));
        if (!cell.find()) {
            throw new IllegalStateException("no cell " + a1 + " in " + sheet);
        }
        return put(name, cell.replaceFirst(Matcher.quoteReplacement(markup)));
    }

    /** The name of a sheet's part. */
    public String part(String sheet) {
        String id = group("xl/workbook.xml", "<sheet [^>]*name=\"" + Pattern.quote(sheet) + "\"[^>]*r:id=\"(\\w+)\"");
        String related = "<Relationship [^>]*Id=\"" + id + "\"[^>]*";
        String element = group("xl/_rels/workbook.xml.rels", "(" + related + ")");
        Matcher target = Pattern.compile("Target=\"/?(?:xl/)?([^\"]+)\"").matcher(element);
        if (!target.find()) {
            throw new IllegalStateException("no target in " + element);
        }
        return "xl/" + target.group(1);
    }

    private String group(String part, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text(part));
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + part);
        }
        return matcher.group(1);
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                begin(part.getKey(), zip);
                zip.write(part.getValue());
                zip.closeEntry();
            }
            for (Map.Entry<String, Swollen> part : swollen.entrySet()) {
                begin(part.getKey(), zip);
                zip.write(part.getValue().before());
                for (int i = 0; i < part.getValue().times(); i++) {
                    zip.write(part.getValue().filler());
                }
                zip.write(part.getValue().after());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
