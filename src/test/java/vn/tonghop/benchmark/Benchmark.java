package vn.tonghop.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures speed and memory against floors that run in between, and prints ratios. With {@code --check} it ends with 1
 * when a goal is missed; {@code --quick} takes a tenth of the corpora. The first argument is a folder that may be filled.
 */
public final class Benchmark {

    private final Path folder;
    private final boolean quick;
    private final Launcher launcher;
    private final Report report = new Report();

    private Benchmark(Path folder, boolean quick) throws IOException, InterruptedException {
        this.folder = folder;
        this.quick = quick;
        this.launcher = new Launcher(folder);
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> options = Arrays.asList(words);
        Benchmark benchmark = new Benchmark(Path.of(words[0]), options.contains("--quick"));
        benchmark.readers();
        benchmark.writer();
        benchmark.wholeJob();
        benchmark.coldCheck();
        benchmark.memory();
        benchmark.growth();
        benchmark.validation();
        benchmark.report.print();
        System.exit(options.contains("--check") && !benchmark.report.allMet() ? 1 : 0);
    }

    private Corpus typical() throws IOException {
        return corpus("typical", new Corpus.Shape(quick ? 50 : 500, 4, 200, false));
    }

    private Corpus big(boolean unique) throws IOException {
        return corpus(unique ? "big-unique" : "big", new Corpus.Shape(1, 1, quick ? 50_000 : 500_000, unique));
    }

    /** Made once a run. */
    private Corpus corpus(String name, Corpus.Shape shape) throws IOException {
        Path place = folder.resolve(name);
        return Files.exists(place) ? new Corpus(place, shape) : Corpus.make(place, shape);
    }

    /** All readers in one warm process, checked by one sum of all cells. */
    private void readers() throws IOException, InterruptedException {
        Path output = folder.resolve("readers.tsv");
        launcher.java(output, ReaderRace.class, typical().inbox().toString(), Integer.toString(quick ? 3 : 5));
        for (String line : Files.readAllLines(output)) {
            String[] parts = line.split("\t", -1);
            boolean ours = parts[0].equals(Contender.OURS.label());
            report.line("read: " + parts[0], "× floor, warm", parts[1] + " " + parts[2], ours ? 1.5 : Double.NaN);
        }
    }

    private void writer() throws IOException, InterruptedException {
        // also when quick: on fewer rows it would be starting that is measured
        String rows = "500000";
        List<Child> ours = new ArrayList<>();
        List<Child> raw = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : 5); round++) {
            raw.add(launcher.java(
                    output(),
                    LongSheet.class,
                    "raw",
                    rows,
                    folder.resolve("raw.zip").toString()));
            ours.add(launcher.java(
                    output(),
                    LongSheet.class,
                    "ours",
                    rows,
                    folder.resolve("ours.xlsx").toString()));
        }
        report.ratio("write " + rows + " rows", "× raw XML + Deflate", pairs(ours, raw, Child::cpuSeconds), 1.6);
    }

    private void wholeJob() throws IOException, InterruptedException {
        Corpus corpus = typical();
        List<Child> floors = new ArrayList<>();
        List<Child> jobs = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            floors.add(launcher.java(output(), FloorRun.class, corpus.inbox().toString(), "2"));
            launcher.forget(corpus);
            jobs.add(launcher.tonghop(output(), Map.of(), corpus.run()));
        }
        // a tenth of the corpus is mostly starting, for which no goal was set
        double goal = quick ? Double.NaN : 4.2;
        report.ratio("whole job, typical", "× floor on two threads", pairs(jobs, floors, Child::wallSeconds), goal);
        report.line("whole job, typical", "measured", jobs.get(jobs.size() - 1).toString(), Double.NaN);
        List<String> pandas = launcher.pandas(corpus, folder.resolve("pandas.xlsx"));
        if (pandas.isEmpty()) {
            report.line("pandas/openpyxl script", "not measured", "Python has no pandas and openpyxl", Double.NaN);
        } else {
            Child naive = Child.run(pandas, Map.of(), output());
            double ratio = naive.wallSeconds() / jobs.get(jobs.size() - 1).wallSeconds();
            report.atLeast("pandas/openpyxl script", "× our job", ratio, 8.5);
        }
    }

    private void coldCheck() throws IOException, InterruptedException {
        Corpus corpus = corpus("ordinary", new Corpus.Shape(1, 4, 30, false));
        List<Child> empty = new ArrayList<>();
        List<Child> checks = new ArrayList<>();
        String file = corpus.workbooks().get(0).toString();
        for (int round = 0; round < 7; round++) {
            empty.add(launcher.emptyJob(output()));
            checks.add(launcher.tonghop(
                    output(),
                    Map.of(),
                    List.of("check", file, "--home", corpus.home().toString())));
        }
        report.ratio("cold check", "× empty job", pairs(checks, empty, Child::wallSeconds), 1.2);
    }

    private void memory() throws IOException, InterruptedException {
        for (Corpus corpus : List.of(typical(), big(false), big(true))) {
            launcher.forget(corpus);
            Path output = output();
            Child run = launcher.tonghop(output, Map.of("JDK_JAVA_OPTIONS", "-Xmx128m"), corpus.run());
            boolean published = Files.isDirectory(corpus.home().resolve("out"));
            report.flag(
                    corpus.folder().getFileName() + " within -Xmx128m",
                    published && run.exitCode() == 0,
                    published && run.exitCode() == 0 ? run.toString() : "exit " + run.exitCode());
        }
    }

    /** CPU seconds a workbook at 1, 4 and 16 times the size, starting included, in a heap that does not grow with it. */
    private void growth() throws IOException, InterruptedException {
        double first = 0;
        for (int times : List.of(1, 4, 16)) {
            Corpus corpus = corpus("growth-" + times, new Corpus.Shape((quick ? 5 : 20) * times, 4, 200, false));
            launcher.forget(corpus);
            Child run = launcher.tonghop(output(), Map.of("JDK_JAVA_OPTIONS", "-Xmx64m"), corpus.run());
            double each = run.cpuSeconds() / times;
            first = times == 1 ? each : first;
            String size = "growth, " + corpus.shape().workbooks() + " workbooks";
            report.line(size, "CPU seconds a workbook, × the first", format(each / first), 1.1);
            report.flag(size + " within -Xmx64m", run.exitCode() == 0, run.toString());
        }
    }

    private static String format(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private void validation() throws IOException, InterruptedException {
        Corpus corpus = corpus("many", new Corpus.Shape(quick ? 100 : 1000, 1, 20, false));
        launcher.forget(corpus);
        Child run = launcher.tonghop(output(), Map.of(), corpus.run());
        corpus.catalogue().tighten(1);
        Child validate = launcher.tonghop(output(), Map.of(), corpus.validate());
        report.line(
                "re-validation of " + corpus.shape().workbooks() + " submissions",
                "× their ingestion",
                "%.2f (%s)".formatted(validate.wallSeconds() / run.wallSeconds(), validate),
                Double.NaN);
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private static Spread pairs(List<Child> ours, List<Child> theirs, ToDoubleFunction<Child> what) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(what.applyAsDouble(ours.get(i)) / what.applyAsDouble(theirs.get(i)));
        }
        return Spread.of(ratios);
    }

    static String classPath() {
        return System.getProperty("java.class.path").replace(":", File.pathSeparator);
    }
}
