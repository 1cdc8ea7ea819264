package vn.tonghop.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a folder of workbooks with every contender in turn, warm, on one thread; prints each one's time as a multiple of
 * the floor's in the same round, and fails when two have not read the same cells.
 */
final class ReaderRace {

    private static final int WARM_UP = 2;

    private final List<Path> files;
    private final Set<Contender> contenders;

    private ReaderRace(List<Path> files, Set<Contender> contenders) {
        this.files = files;
        this.contenders = contenders;
    }

    /**
     * {@code FOLDER ROUNDS [CONTENDER …]}, all contenders unless some are named; the slow user model reads every eighth
     * file, against the floor over the same.
     */
    public static void main(String[] words) throws IOException {
        Set<Contender> contenders = EnumSet.of(Contender.OURS);
        contenders.addAll(
                words.length == 2
                        ? EnumSet.allOf(Contender.class)
                        : Stream.of(words).skip(2).map(Contender::valueOf).toList());
        ReaderRace race;
        try (Stream<Path> all = Files.list(Path.of(words[0]))) {
            race = new ReaderRace(all.sorted().toList(), contenders);
        }
        Map<Contender, List<Double>> ratios = new EnumMap<>(Contender.class);
        for (int round = -WARM_UP; round < Integer.parseInt(words[1]); round++) {
            for (Contender contender : contenders) {
                double ratio = race.ratio(contender);
                if (round >= 0) {
                    ratios.computeIfAbsent(contender, none -> new ArrayList<>()).add(ratio);
                }
            }
        }
        ratios.forEach((contender, all) -> System.out.println(
                contender.label() + "\t" + Spread.of(all) + "\t" + race.sum(contender, race.some())));
        race.requireSameCells();
    }

    private double ratio(Contender contender) {
        List<Path> read = contender == Contender.POI_MODEL ? some() : files;
        long floor = seconds(Contender.FLOOR, read);
        long own = contender == Contender.FLOOR ? floor : seconds(contender, read);
        return own / (double) floor;
    }

    private List<Path> some() {
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 8) {
            some.add(files.get(i));
        }
        return some;
    }

    private long seconds(Contender contender, List<Path> read) {
        long start = System.nanoTime();
        sum(contender, read);
        return System.nanoTime() - start;
    }

    private String sum(Contender contender, List<Path> read) {
        CellSum sum = new CellSum();
        try {
            for (Path file : read) {
                contender.read(file, sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.toString();
    }

    private void requireSameCells() {
        String ours = sum(Contender.OURS, some());
        for (Contender contender : contenders) {
            String theirs = sum(contender, some());
            if (contender != Contender.FLOOR && !theirs.equals(ours)) {
                throw new IllegalStateException(contender.label() + " has read " + theirs + ", we " + ours);
            }
        }
    }
}
