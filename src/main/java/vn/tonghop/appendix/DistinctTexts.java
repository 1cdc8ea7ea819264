package vn.tonghop.appendix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Counts different texts, of which it keeps 16 bytes each: the beginning of their SHA-256, which no two texts in the
 * world are known to share.
 */
final class DistinctTexts {

    private static final int LONGS = 2;
    private static final int FIRST_SLOTS = 16;

    private final MessageDigest digest;

    /** Two halves a slot; a slot of zeros is free. */
    private long[] slots = new long[LONGS * FIRST_SLOTS];

    private int size;

    DistinctTexts() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        if (put(bytes.getLong(), bytes.getLong()) && ++size * LONGS > slots.length / LONGS) {
            grow();
        }
    }

    int size() {
        return size;
    }

    private boolean put(long one, long other) {
        int mask = slots.length / LONGS - 1;
        int slot = (int) one & mask;
        while (slots[LONGS * slot] != 0 || slots[LONGS * slot + 1] != 0) {
            if (slots[LONGS * slot] == one && slots[LONGS * slot + 1] == other) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[LONGS * slot] = one;
        slots[LONGS * slot + 1] = other;
        return true;
    }

    private void grow() {
        long[] full = slots;
        slots = new long[full.length * 2];
        for (int i = 0; i < full.length; i += LONGS) {
            long[] half = Arrays.copyOfRange(full, i, i + LONGS);
            if (half[0] != 0 || half[1] != 0) {
                put(half[0], half[1]);
            }
        }
    }
}
