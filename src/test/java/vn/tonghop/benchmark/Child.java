package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process, measured from outside: from its start to its exit, start-up included. CPU seconds and peak memory are read
 * from /proc while it runs and stay 0 where there is none.
 */
record Child(double wallSeconds, double cpuSeconds, long peakMegabytes, int exitCode) {

    private static final int POLL_MILLIS = 5;
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    /** @param output of the process, which is kept to be looked at when it fails */
    static Child run(List<String> command, Map<String, String> environment, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        double cpu = 0;
        long peak = 0;
        while (process.isAlive()) {
            cpu = Math.max(cpu, cpuSeconds(text(proc.resolve("stat"))));
            peak = Math.max(peak, peakMegabytes(text(proc.resolve("status"))));
            Thread.sleep(POLL_MILLIS);
        }
        return new Child((System.nanoTime() - start) / 1e9, cpu, peak, process.waitFor());
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return null;
        }
    }

    private static double cpuSeconds(@Nullable String stat) {
        if (stat == null || stat.indexOf(')') < 0) {
            return 0;
        }
        // the name in brackets may hold spaces
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS_PER_SECOND;
    }

    private static long peakMegabytes(@Nullable String status) {
        return status == null
                ? 0
                : status.lines()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s, CPU %.2f s, %d MB", wallSeconds, cpuSeconds, peakMegabytes);
    }
}
