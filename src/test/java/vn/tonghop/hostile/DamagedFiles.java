package vn.tonghop.hostile;

import java.util.Arrays;
import java.util.Random;

/** A sound workbook cut short, and with bits changed at random but the same ones each time. */
final class DamagedFiles {

    private DamagedFiles() {}

    static void into(Attacks attacks) {
        byte[] sound = attacks.sound();
        int step = attacks.isAll() ? 101 : sound.length / 30;
        for (int length = 7; length < sound.length; length += step) {
            attacks.add("dut " + length + ".xlsx", Attack.REFUSED, Arrays.copyOf(sound, length));
        }
        Random random = new Random(2023);
        for (int i = 0; i < (attacks.isAll() ? 3_000 : 60); i++) {
            byte[] flipped = sound.clone();
            for (int n = 0; n <= i % 5; n++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            attacks.add("lat bit " + i + ".xlsx", Attack.EITHER, flipped);
        }
        for (int i = 0; i < (attacks.isAll() ? 300 : 10); i++) {
            byte[] holed = sound.clone();
            int from = random.nextInt(holed.length);
            Arrays.fill(holed, from, Math.min(holed.length, from + 512), (byte) 0);
            attacks.add("thung " + i + ".xlsx", Attack.EITHER, holed);
        }
    }
}
