package vn.tonghop.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.tonghop.workbook.DeflatedPiece.Extent;
import vn.tonghop.workbook.DeflatedPiece.Next;

/** Puts the rows of sheets, which were deflated as they were printed, into a package that POI wrote without them. */
final class PublishedPackage {

    private static final String ROWS_HERE = "<sheetData/>";
    private static final String BEFORE_ROWS = "<sheetData>\n";
    private static final String AFTER_ROWS = "</sheetData>";

    private final Map<String, Rows> rows;

    /** @param rows by the name of the sheet's entry in the package */
    PublishedPackage(Map<String, Rows> rows) {
        this.rows = rows;
    }

    /** The rows of a sheet as a deflated piece. */
    record Rows(SpilledBytes bytes, Extent extent) {}

    void write(byte[] withoutRows, Path file) throws IOException {
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(withoutRows))
                        .get();
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(file)) {
            Enumeration<ZipArchiveEntry> entries = from.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                Rows inside = rows.get(entry.getName());
                if (inside == null) {
                    to.addRawArchiveEntry(entry, from.getRawInputStream(entry));
                } else {
                    try (InputStream part = from.getInputStream(entry)) {
                        write(part.readAllBytes(), inside, entry.getName(), to);
                    }
                }
            }
        }
    }

    private static void write(byte[] part, Rows rows, String name, ZipArchiveOutputStream to) throws IOException {
        // one char a byte: what is outside ASCII comes through as it is
        String markup = new String(part, StandardCharsets.ISO_8859_1);
        int at = markup.indexOf(ROWS_HERE);
        if (at < 0) {
            throw new IllegalStateException("no place for rows in " + name);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Extent before = deflate(markup.substring(0, at) + BEFORE_ROWS, Next.ANOTHER, packed);
        InputStream head = new ByteArrayInputStream(packed.toByteArray());
        packed.reset();
        Extent after = deflate(AFTER_ROWS + markup.substring(at + ROWS_HERE.length()), Next.NOTHING, packed);
        InputStream tail = new ByteArrayInputStream(packed.toByteArray());
        Extent whole = before.and(rows.extent()).and(after);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(whole.length());
        entry.setCompressedSize(whole.packed());
        entry.setCrc(whole.checksum());
        to.addRawArchiveEntry(
                entry,
                new SequenceInputStream(
                        Collections.enumeration(List.of(head, rows.bytes().read(), tail))));
    }

    private static Extent deflate(String markup, Next next, ByteArrayOutputStream packed) throws IOException {
        byte[] bytes = markup.getBytes(StandardCharsets.ISO_8859_1);
        try (DeflatedPiece piece = new DeflatedPiece(packed)) {
            piece.write(bytes, bytes.length);
            return piece.end(next);
        }
    }
}
