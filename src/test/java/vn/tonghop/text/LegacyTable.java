package vn.tonghop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes Unicode text as an old font wants it: tables of their own, so that nothing is compared with itself. */
public enum LegacyTable {
    TCVN3("tcvn3.tsv"),
    VNI("vni.tsv");

    private final Map<String, String> codes = new LinkedHashMap<>();

    LegacyTable(String resource) {
        try (InputStream in = Objects.requireNonNull(LegacyTable.class.getResourceAsStream(resource))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(entry -> codes.put(entry[1], shown(entry[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String hex) {
        byte[] bytes = new byte[hex.split(" ").length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    /** Letter and its code, in characters of windows-1252. */
    Map<String, String> codes() {
        return codes;
    }

    /** Letters that the encoding cannot carry stay. */
    public String encode(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> codes.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }
}
