package vn.tonghop.hostile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.CatalogueFiles;

/**
 * The program in a process of its own, over one inbox. It has a home, a temporary folder and a working folder that hold
 * nothing before; whatever it would connect to, it would reach the listener.
 *
 * @param peak most memory that the process held, in bytes; -1 where the system does not tell
 * @param out what it wrote on standard output, then on standard error
 */
record Sweep(int exit, long peak, String out, String err) {

    /** Longest time for one file. */
    static final int SECONDS = 30;

    private static final long PATIENCE_MINUTES = 60;

    /** Runs over the inbox; everything else lies in the given folder. */
    static Sweep over(Path inbox, Path folder, Listener listener) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        CatalogueFiles.builtIn().copyTo(home.resolve("catalogue"));
        Path settings = home.resolve("catalogue/catalogue.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("(?m)^  seconds: .*$", "  seconds: " + SECONDS));
        Path out = folder.resolve("standard-output");
        Path err = folder.resolve("standard-error");
        Process process = new ProcessBuilder(command(inbox, folder, home, listener))
                .directory(Files.createDirectories(folder.resolve("working")).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            long peak = -1;
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process.pid()));
                if (System.nanoTime() > end) {
                    throw new AssertionError("still running: " + Files.readString(out) + Files.readString(err));
                }
            }
            return new Sweep(process.exitValue(), peak, Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(Path inbox, Path folder, Path home, Listener listener) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8"));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")));
        command.add("-Duser.home=" + Files.createDirectories(folder.resolve("user")));
        command.addAll(List.of("-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=" + listener.port()));
        for (String protocol : List.of("http", "https", "ftp")) {
            command.add("-D" + protocol + ".proxyHost=127.0.0.1");
            command.add("-D" + protocol + ".proxyPort=" + listener.port());
        }
        command.add("-DsocksNonProxyHosts=");
        command.add("-Dhttp.nonProxyHosts=");
        command.addAll(List.of("-cp", classPath(), "vn.tonghop.Tonghop", "run", "--period", "2023-H1"));
        command.addAll(List.of("--as-of", "2023-06-15", "--home", home.toString(), "--inbox", inbox.toString()));
        return command;
    }

    /** The process works in another folder, from which a relative path would lead nowhere. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException goneOrUnknown) {
            return -1;
        }
    }

    /** What a folder holds: each entry with its kind, times, size and content; links are not followed. */
    static SortedMap<String, String> state(Path folder) throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        try (var entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                state.put(
                        folder.relativize(entry).toString(),
                        state(entry, Files.readAttributes(entry, "unix:*", LinkOption.NOFOLLOW_LINKS)));
            }
        }
        return state;
    }

    private static String state(Path entry, java.util.Map<String, Object> facts) throws IOException {
        boolean content = Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(entry)
                && Files.size(entry) < 100L << 20;
        return facts.get("mode") + " " + facts.get("size") + " " + facts.get("lastModifiedTime") + " "
                + facts.get("ino") + (content ? " " + Hash.of(Files.readAllBytes(entry)) : "");
    }
}
