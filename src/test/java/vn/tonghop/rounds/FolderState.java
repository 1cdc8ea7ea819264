package vn.tonghop.rounds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a folder holds: every entry with its bytes' hash and the time it was last changed. */
final class FolderState {

    private FolderState() {}

    static SortedMap<String, String> of(Path folder) throws Exception {
        SortedMap<String, String> state = new TreeMap<>();
        try (var entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                state.put(folder.relativize(entry).toString(), Files.getLastModifiedTime(entry) + " " + hash(entry));
            }
        }
        return state;
    }

    private static String hash(Path entry) throws Exception {
        return Files.isDirectory(entry) ? "" : hash(Files.readAllBytes(entry));
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
