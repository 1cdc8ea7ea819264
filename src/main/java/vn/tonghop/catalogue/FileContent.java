package vn.tonghop.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One file of a catalogue, as read when the program started. */
public final class FileContent {

    private final String path;
    private final byte[] bytes;

    public FileContent(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    /** Path within the catalogue, with forward slashes. */
    public String path() {
        return path;
    }

    public InputStream asStream() {
        return new ByteArrayInputStream(bytes);
    }

    public String asText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
