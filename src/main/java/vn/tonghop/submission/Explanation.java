package vn.tonghop.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says to a finding that it leaves as it is.
 *
 * @param text empty when the unit was asked and said nothing
 */
public record Explanation(Place place, String text) {

    private static final int KEY_BYTES = 16;

    /**
     * What it is said to.
     *
     * @param rule code of the finding
     * @param row see {@link #rowKey}
     */
    public record Place(String form, String rule, String row) {}

    /**
     * Tells a row from others of its form in every version of a submission: by its identity, whose digest it is; without
     * one by its number.
     */
    public static String rowKey(@Nullable String identity, int row) {
        if (identity == null) {
            return "row:" + row;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
