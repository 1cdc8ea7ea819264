package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Starts what is measured: our program by its own launcher, contenders with the same flags. */
final class Launcher {

    private static final List<String> FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr");
    private static final Path LAUNCH = Path.of("target", "launch");

    private final Path archive;
    private final Path emptyJar;

    Launcher(Path folder) throws IOException, InterruptedException {
        this.archive = folder.resolve("empty.jsa");
        this.emptyJar = folder.resolve("empty.jar");
        packEmptyJob();
        List<String> training = new ArrayList<>(javaCommand());
        training.add("-XX:ArchiveClassesAtExit=" + archive);
        training.addAll(List.of("-cp", emptyPath(), EmptyJob.class.getName()));
        require(Child.run(training, Map.of(), folder.resolve("training.txt")));
    }

    /** A warm-up is part of it: the compiler that optimises most is left on. */
    Child java(Path output, Class<?> main, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                javaCommand().get(0), "-XX:+UseSerialGC", "-Xmx1g", "-cp", Benchmark.classPath(), main.getName()));
        command.addAll(Arrays.asList(words));
        return require(Child.run(command, Map.of(), output));
    }

    Child emptyJob(Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(javaCommand());
        command.add("-XX:SharedArchiveFile=" + archive);
        command.addAll(List.of("-cp", emptyPath(), EmptyJob.class.getName()));
        return require(Child.run(command, Map.of(), output));
    }

    Child tonghop(Path output, Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("scripts/tonghop"));
        command.addAll(words);
        return Child.run(command, environment, output);
    }

    /** The same work as a clerk's script would do it; empty when Python lacks the libraries. */
    List<String> pandas(Corpus corpus, Path target) throws IOException, InterruptedException {
        List<String> probe = List.of("python3", "-c", "import pandas, openpyxl");
        try {
            if (new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() != 0) {
                return List.of();
            }
        } catch (IOException noPython) {
            return List.of();
        }
        String script = """
                import glob, sys, pandas
                sheets = {}
                for file in sorted(glob.glob(sys.argv[1] + '/*.xlsx')):
                    for name, table in pandas.read_excel(file, sheet_name=None).items():
                        if 'Mã số' in table:
                            table['Đơn vị'] = file
                            sheets.setdefault(name, []).append(table)
                with pandas.ExcelWriter(sys.argv[2]) as out:
                    for name, tables in sheets.items():
                        rows = pandas.concat(tables)
                        rows.groupby('Đơn vị')['Số lượng'].sum().to_excel(out, sheet_name=name)
                """;
        return List.of("python3", "-c", script, corpus.inbox().toString(), target.toString());
    }

    /** As if the corpus had never been run. */
    void forget(Corpus corpus) throws IOException {
        try (Stream<Path> all = Files.walk(corpus.home())) {
            List<Path> made = all.filter(file -> !file.startsWith(corpus.home().resolve("catalogue")))
                    .filter(file -> !file.equals(corpus.home()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path file : made) {
                Files.delete(file);
            }
        }
    }

    private static List<String> javaCommand() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        return command;
    }

    private static Child require(Child child) {
        if (child.exitCode() != 0) {
            throw new IllegalStateException("a measured process ended with " + child.exitCode());
        }
        return child;
    }

    /** Classes in folders cannot be archived: they are packed. */
    private void packEmptyJob() throws IOException {
        String name = EmptyJob.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(emptyJar))) {
            jar.putNextEntry(new ZipEntry(name));
            jar.write(EmptyJob.class.getResourceAsStream("/" + name).readAllBytes());
            jar.closeEntry();
        }
    }

    /** The libraries that our program is packaged with, but for the one that would migrate its database. */
    private static List<String> libraries() throws IOException {
        try (Stream<Path> all = Files.walk(LAUNCH)) {
            return all.map(Path::toString)
                    .filter(file -> file.matches(".*/lib/[^/]*[.]jar") && !file.contains("flyway"))
                    .sorted()
                    .toList();
        }
    }

    private String emptyPath() throws IOException {
        return emptyJar + ":" + String.join(":", libraries());
    }
}
