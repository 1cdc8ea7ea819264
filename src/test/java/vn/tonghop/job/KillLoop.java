package vn.tonghop.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Kills runs over a generated office at random moments until as many died as were asked for. Whenever a run gets through,
 * all that the data folder holds is compared with an undisturbed run, and the next kills begin in a new folder.
 */
final class KillLoop {

    private static final int ROWS = 12;
    private static final String CURRENT_STEP = "select STEP_NAME from BATCH_STEP_EXECUTION where STATUS = 'STARTED'"
            + " order by STEP_EXECUTION_ID limit 1";

    private final GeneratedInbox office;
    private final Path folder;
    private final Random random;
    private final PrintStream out;
    private final Map<String, Integer> killedIn = new TreeMap<>();
    private int kills;
    private int folders;
    private int different;

    private KillLoop(Path folder, int units, long seed, PrintStream out) throws IOException {
        this.folder = folder;
        this.office = new GeneratedInbox(folder.resolve("office"), units);
        this.random = new Random(seed);
        this.out = out;
    }

    /** Units, kills, seed. Ends with 1 when a run left anything else than an undisturbed one. */
    public static void main(String[] words) throws Exception {
        int units = Integer.parseInt(words[0]);
        Path folder = Files.createTempDirectory("tonghop-kills");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        KillLoop loop = new KillLoop(folder, units, Long.parseLong(words[2]), out);
        loop.office.fill(units, ROWS);
        loop.run(Integer.parseInt(words[1]));
        System.exit(loop.different == 0 ? 0 : 1);
    }

    private void run(int wanted) throws Exception {
        Path calm = home("undisturbed");
        long began = System.nanoTime();
        throughOrDie(calm);
        long millis = (System.nanoTime() - began) / 1_000_000;
        Map<String, List<String>> undisturbed = Remains.of(calm);
        out.printf("an undisturbed run: %.1f s, %d tables and sheets%n", millis / 1e3, undisturbed.size());
        while (kills < wanted) {
            folders++;
            Path home = home("home-" + folders);
            while (kills < wanted && killed(home, (long) (random.nextDouble() * 1.1 * millis))) {
                kills++;
            }
            throughOrDie(home);
            boolean same = Remains.of(home).equals(undisturbed);
            different += same ? 0 : 1;
            out.printf("%d kills, folder %d: %s%n", kills, folders, same ? "equal" : "DIFFERENT, kept: " + home);
        }
        out.printf("%d kills in %d folders, %d different; killed in: %s%n", kills, folders, different, killedIn);
    }

    private Path home(String name) throws IOException {
        return office.home(Files.createDirectories(folder.resolve(name)));
    }

    /** Whether it was still running by then. */
    private boolean killed(Path home, long afterMillis) throws Exception {
        try (ChildRun child = ChildRun.start(home, office.run(home))) {
            boolean running = !child.endsWithin(afterMillis);
            if (running) {
                child.kill();
                killedIn.merge(stepOf(home), 1, Integer::sum);
            }
            return running;
        }
    }

    private static String stepOf(Path home) {
        try {
            List<String> steps =
                    Files.exists(home.resolve("tonghop.db")) ? Remains.column(home, CURRENT_STEP) : List.of();
            return steps.isEmpty() ? "start" : steps.get(0);
        } catch (SQLException noTablesYet) {
            return "start";
        }
    }

    private void throughOrDie(Path home) throws Exception {
        try (ChildRun child = ChildRun.start(home, office.run(home))) {
            int code = child.await(600);
            if (code > 1 || !child.errors().isEmpty()) {
                throw new IllegalStateException("exit code " + code + ": " + child.errors());
            }
        }
    }
}
