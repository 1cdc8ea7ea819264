package vn.tonghop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes Unicode text as an old font wants it: tables of their own, so that nothing is compared with itself. */
public enum LegacyTable {
    TCVN3("tcvn3.tsv"),
    VNI("vni.tsv");

    private static final Map<LegacyTable, Map<String, String>> CODES = new ConcurrentHashMap<>();

    private final String resource;

    LegacyTable(String resource) {
        this.resource = resource;
    }

    private Map<String, String> read() {
        Map<String, String> read = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(LegacyTable.class.getResourceAsStream(resource))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(entry -> read.put(entry[1], shown(entry[0])));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String hex) {
        String[] codes = hex.split(" ", -1);
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(codes[i], 16);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    /** Letter and its code, in characters of windows-1252. */
    Map<String, String> codes() {
        return CODES.computeIfAbsent(this, LegacyTable::read);
    }

    /** Letters that the encoding cannot carry stay. */
    public String encode(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> codes().getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }
}
