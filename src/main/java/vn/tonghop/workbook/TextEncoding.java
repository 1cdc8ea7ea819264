package vn.tonghop.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/**
 * How a file of text is encoded, decided over all of it: by its byte order mark, else as UTF-16 by where its zero bytes
 * stand, else as UTF-8 if it is that without exception, else as windows-1258 if what comes out is Vietnamese. A text that
 * is none of these is refused: read wrongly it would still look like text.
 *
 * @param charset never guessed for single characters: a byte that means nothing in it is a refusal
 */
record TextEncoding(Charset charset) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /** One in so many characters of UTF-16 is a Latin one at least: separators and digits are. */
    private static final int LATIN_SHARE = 8;

    /** One in so many letters beyond ASCII may be no Vietnamese one: a foreign name, a sign. */
    private static final int FOREIGN_SHARE = 50;

    /** UTF-16 without a mark has a zero byte in each Latin character, always on the same side. */
    static Optional<Charset> wide(byte[] start) {
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) * 2 * LATIN_SHARE < start.length) {
            return Optional.empty();
        }
        if (zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** @param start the first bytes of the file */
    static TextEncoding of(Path file, byte[] start, ReadBudget budget) throws RefusedWorkbook, IOException {
        Optional<Charset> wide = wide(start);
        TextEncoding first = new TextEncoding(wide.orElse(StandardCharsets.UTF_8));
        if (first.fits(file, budget, new Tally())) {
            return first;
        }
        TextEncoding vietnamese = new TextEncoding(WINDOWS_1258);
        Tally tally = new Tally();
        if (wide.isEmpty() && !isMarked(start) && vietnamese.fits(file, budget, tally) && tally.isVietnamese()) {
            return vietnamese;
        }
        throw new RefusedWorkbook(Refusal.TEXT_ENCODING_UNKNOWN, "neither Unicode nor Vietnamese text in windows-1258");
    }

    private static boolean isMarked(byte[] start) {
        return start.length >= 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF;
    }

    private boolean fits(Path file, ReadBudget budget, Tally tally) throws RefusedWorkbook, IOException {
        char[] block = new char[1 << 14];
        try (Reader reader = reader(file)) {
            for (int count = reader.read(block); count >= 0; count = reader.read(block)) {
                budget.checkTime();
                tally.add(block, count);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whoever reads meets a {@link CharacterCodingException} where the bytes mean nothing in this encoding. */
    Reader reader(Path file) throws IOException {
        return new InputStreamReader(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** windows-1258 writes a tone as a character of its own behind its vowel; other programs expect both in one. */
    String compose(String text) {
        return charset.equals(WINDOWS_1258) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Tells Vietnamese from other text whose bytes happen to have a meaning in windows-1258. */
    private static final class Tally {

        private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
        private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        private static final String LETTERS = "àáâăèéêíóôơùúưđÀÁÂĂÈÉÊÍÓÔƠÙÚƯĐ";
        private static final String SIGNS = "\u00A0–—‘’‚“”„…•‰‹›«»€™§°±²³·×÷¼½¾₫";

        private long tones;
        private long letters;
        private long foreign;
        private char before;

        void add(char[] block, int count) {
            for (int i = 0; i < count; i++) {
                char c = block[i];
                if (c >= 0x80) {
                    addBeyondAscii(c);
                }
                before = c;
            }
        }

        private void addBeyondAscii(char c) {
            if (TONES.indexOf(c) >= 0 && VOWELS.indexOf(before) >= 0) {
                tones++;
            } else if (LETTERS.indexOf(c) >= 0) {
                letters++;
            } else if (SIGNS.indexOf(c) < 0) {
                foreign++;
            }
        }

        /** No Vietnamese text goes without tones, and no other has them behind vowels alone. */
        boolean isVietnamese() {
            return tones > 0 && foreign * FOREIGN_SHARE <= tones + letters;
        }
    }
}
