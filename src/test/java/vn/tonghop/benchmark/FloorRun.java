package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The floor as a process of its own, on as many threads as it is told: what a whole run is held against. */
final class FloorRun {

    private FloorRun() {}

    /** {@code FOLDER THREADS} */
    public static void main(String[] words) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(words[0]))) {
            files = all.sorted().toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(words[1]));
        try {
            List<Future<?>> readings = files.stream()
                    .<Future<?>>map(file -> threads.submit(() -> read(file)))
                    .toList();
            for (Future<?> reading : readings) {
                reading.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static boolean read(Path file) throws IOException {
        Contender.FLOOR.read(file, new CellSum());
        return true;
    }
}
