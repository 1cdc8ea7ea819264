package vn.tonghop.workbook;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an OPC package (ISO/IEC 29500-2). Nothing is extracted, so that a part's name is only a key; keys ignore
 * case, as the standard has it.
 *
 * <p>Parts that are read are bounded while they are streamed, by {@link PartStream}; {@link #checkUnread} inflates the
 * others once. A pass over everything before the reading would cost a second inflation of each sheet and refuse nothing
 * more, except in a sheet that nobody reads: before a submitted file is handed to any other library, every sheet of it
 * must have been read to its end.
 */
final class ZipPackage implements AutoCloseable {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    /** Bytes that are inflated before they are asked for, and so before they count against a bound. */
    private static final int INFLATED_AHEAD = 1 << 16;

    private final ZipFile zip;
    private final ReadBudget budget;
    private final Map<String, PackagePart> parts = new LinkedHashMap<>();

    private ZipPackage(ZipFile zip, ReadBudget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static ZipPackage open(Path file, ReadBudget budget) throws RefusedWorkbook, IOException {
        ZipFile zip;
        try {
            // names of the parts we need are ASCII; in this charset no other name can make the package unreadable
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException | EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // a directory that is cut short or points outside is met in several ways
            throw new RefusedWorkbook(Refusal.DAMAGED, "the package's directory cannot be read", e);
        }
        ZipPackage opened = new ZipPackage(zip, budget);
        try {
            opened.list();
            return opened;
        } catch (RefusedWorkbook | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void list() throws RefusedWorkbook {
        ReadLimits limits = budget.limits();
        if (zip.size() > limits.entries()) {
            throw new RefusedWorkbook(Refusal.TOO_MANY_ENTRIES, zip.size() + " parts");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = next(entries);
            String name = entry.getName().replace('\\', '/');
            PackagePart part = new PackagePart(name.startsWith("/") ? name.substring(1) : name, entry);
            part.checkSize(entry.getSize(), limits.partBytes());
            if (parts.put(key(part.name()), part) != null) {
                throw new RefusedWorkbook(Refusal.DUPLICATE_ENTRY, "two parts named " + part.name());
            }
        }
    }

    private static ZipEntry next(Enumeration<? extends ZipEntry> entries) throws RefusedWorkbook {
        try {
            return entries.nextElement();
        } catch (IllegalArgumentException e) {
            // a name that is marked as UTF-8 is decoded as such, whatever charset was asked for
            throw new RefusedWorkbook(Refusal.DAMAGED, "the name of a part is no text", e);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Whether any part lies in a folder, such as {@code xl/}. */
    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /**
     * Opens a part for reading.
     *
     * @param maxBytes cap on its inflated size
     * @throws RefusedWorkbook DAMAGED when the package has no such part
     */
    PartStream stream(String name, long maxBytes) throws RefusedWorkbook, IOException {
        PackagePart part = parts.get(key(name));
        if (part == null) {
            throw new RefusedWorkbook(Refusal.DAMAGED, "the part " + name + " is missing");
        }
        part.checkSize(part.entry().getSize(), maxBytes);
        try {
            // the parser asks for little at a time, and each call of the inflater has its price
            long ahead = Math.max(1, Math.min(part.entry().getSize(), INFLATED_AHEAD));
            return new PartStream(
                    new BufferedInputStream(zip.getInputStream(part.entry()), (int) ahead), part, maxBytes, budget);
        } catch (ZipException | EOFException e) {
            throw new RefusedWorkbook(Refusal.DAMAGED, "the part " + name + " cannot be read", e);
        }
    }

    /** Opens an XML part of ordinary size. */
    XmlPart xml(String name) throws RefusedWorkbook, IOException {
        return xml(name, budget.limits().partBytes());
    }

    XmlPart xml(String name, long maxBytes) throws RefusedWorkbook, IOException {
        return new XmlPart(stream(name, maxBytes), budget.limits());
    }

    /**
     * Inflates every part that the reader itself will not open, with the same bounds, and looks for document types.
     *
     * @param read names of the parts that are streamed, and so bounded, elsewhere
     */
    void checkUnread(Set<String> read) throws RefusedWorkbook, IOException {
        byte[] buffer = new byte[8192];
        for (PackagePart part : parts.values()) {
            if (read.stream().noneMatch(part.name()::equalsIgnoreCase)) {
                checkUnread(part, buffer);
            }
        }
    }

    private void checkUnread(PackagePart part, byte[] buffer) throws RefusedWorkbook, IOException {
        String name = key(part.name());
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        int matched = 0;
        try (PartStream in = stream(part.name(), budget.limits().partBytes())) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                matched = markup ? match(buffer, count, matched) : 0;
                if (matched == DOCTYPE.length) {
                    throw new RefusedWorkbook(Refusal.DOCTYPE, part.name() + " declares a document type");
                }
            }
        } catch (RefusedRead e) {
            throw e.refused();
        } catch (ZipException | EOFException e) {
            throw new RefusedWorkbook(Refusal.DAMAGED, part.name() + " cannot be inflated", e);
        }
    }

    /** Zero bytes are passed over, which covers both orders of UTF-16. */
    private static int match(byte[] buffer, int count, int before) {
        int matched = before;
        for (int i = 0; i < count && matched < DOCTYPE.length; i++) {
            if (buffer[i] == DOCTYPE[matched]) {
                matched++;
            } else if (buffer[i] != 0) {
                matched = buffer[i] == DOCTYPE[0] ? 1 : 0;
            }
        }
        return matched;
    }

    /** The first 200 characters of a part, or null when there is no such part. */
    @Nullable
    String opening(String name) throws RefusedWorkbook, IOException {
        if (!has(name)) {
            return null;
        }
        try (PartStream in = stream(name, budget.limits().partBytes())) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        } catch (RefusedRead e) {
            throw e.refused();
        } catch (ZipException | EOFException e) {
            throw new RefusedWorkbook(Refusal.DAMAGED, name + " cannot be inflated", e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // nothing was written, so that nothing can be lost by a failing close
        }
    }
}
