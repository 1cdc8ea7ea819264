package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.tonghop.workbook.OldWorkbook;

/** What is lost of a file is told: its forms hold what was sent, or are blocked. */
class UnreadableFileTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tonghop-test");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : List.of("damaged.xlsx", "whole.xls")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }

    @Provide
    Arbitrary<Path> samples() throws IOException {
        return Arbitraries.of(UnitTemplates.all());
    }

    @Property(tries = 40)
    void aFileThatWasCutShortIsRefused(@ForAll("samples") Path sample, @ForAll @IntRange(max = 999) int thousandths)
            throws IOException {
        byte[] whole = Files.readAllBytes(sample);

        assertHoldsAllOrIsBlocked(sample, Arrays.copyOf(whole, (int) ((long) thousandths * whole.length / 1_000)));
        assertThat(damaged().rows()).isEmpty();
        assertThat(damaged().blocked()).contains("");
    }

    @Property(tries = 300)
    void bitsThatChangedChangeNoFigure(
            @ForAll("samples") Path sample, @ForAll @IntRange(min = 1, max = 4) int bits, @ForAll long seed)
            throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        Random random = new Random(seed);
        for (int i = 0; i < bits; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }

        assertHoldsAllOrIsBlocked(sample, bytes);
    }

    @Property(tries = 40)
    void anOldFileThatWasCutShortHoldsAllOrIsBlocked(
            @ForAll("samples") Path sample, @ForAll @IntRange(max = 999) int thousandths) throws IOException {
        Path old = folder.resolve("whole.xls");
        OldWorkbook.save(sample, old);
        byte[] whole = Files.readAllBytes(old);

        assertHoldsAllOrIsBlocked(old, Arrays.copyOf(whole, (int) ((long) thousandths * whole.length / 1_000)));
    }

    @Example
    void aPartWhoseNameIsNoTextIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(UnitTemplates.all().get(0));
        for (int at = 0; at < bytes.length - 46; at++) {
            // the head of a part in the directory: its flags at 8, its name at 46
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 9] |= 0x08;
                bytes[at + 46] = (byte) 0xFF;
            }
        }
        Files.write(folder.resolve("damaged.xlsx"), bytes);

        assertThat(damaged().codes()).containsExactly("damaged");
    }

    private static void assertHoldsAllOrIsBlocked(Path sound, byte[] bytes) throws IOException {
        Files.write(folder.resolve("damaged.xlsx"), bytes);
        ReadContent given = ReadContent.of(sound);
        ReadContent read = damaged();

        if (!read.blocked().contains("")) {
            assertThat(read.unit()).isEqualTo(given.unit());
            assertThat(read.round()).isEqualTo(given.round());
            for (String form : List.of("nhiem-vu-giao", "nhiem-vu-trong-tam", "kho-khan")) {
                if (!read.blocked().contains(form)) {
                    assertThat(read.rows().get(form))
                            .as(form)
                            .isEqualTo(given.rows().get(form));
                }
            }
        }
    }

    private static ReadContent damaged() throws IOException {
        return ReadContent.of(folder.resolve("damaged.xlsx"));
    }
}
