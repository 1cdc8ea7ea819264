package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.util.FileSystemUtils;
import vn.tonghop.job.RunFailed;

/** The same files give the same result in whatever order, under whatever names and in however many sweeps they arrive. */
class ArrivalOrderIT {

    private static final List<Path> SENT = new ArrayList<>();
    private static Path folder = Path.of("");
    private static String undisturbed = "";

    /**
     * How files come in.
     *
     * @param order of the sent files
     * @param sweeps how many of them, from the first, are there when a run begins; the rest come for the last run
     */
    record Arrival(List<Integer> order, List<Integer> sweeps) {}

    @BeforeContainer
    static void send() throws IOException, RunFailed {
        folder = Files.createTempDirectory("tonghop-arrival");
        Path sent = folder.resolve("sent");
        Task shared = Task.called("Việc chung");
        SENT.add(UnitWorkbook.of("vp")
                .version(1)
                .tasks(Task.called("Chỉ có ở lần 1"))
                .writeTo(sent, "vp1"));
        SENT.add(UnitWorkbook.of("vp")
                .version(2)
                .tasks(shared.supporting(), Task.called("Xong").done("2023-01-20"))
                .row("kho-khan", Map.of("nguon", "van-ban", "noi_dung", "Thời gian quá gấp."))
                .writeTo(sent, "vp2"));
        SENT.add(UnitWorkbook.of("qlkh")
                .tasks(shared.done("2023-02-03"), shared.with("noi_dung", "Việc riêng"))
                .row("kho-khan", Map.of("nguon", "van-ban", "noi_dung", "Phần mềm chưa thông suốt."))
                .writeTo(sent, "qlkh"));
        SENT.add(UnitWorkbook.of("ttr")
                .version(1)
                .tasks(Task.called("Thanh tra"))
                .writeTo(sent, "ttr1"));
        SENT.add(UnitWorkbook.of("ttr")
                .version(2)
                .tasks(Task.called("Thanh tra, ghi thiếu").without("thoi_han"))
                .writeTo(sent, "ttr2"));
        SENT.add(Files.write(sent.resolve("hong.xlsx"), new byte[] {'P', 'K', 3, 4}));
        undisturbed = hash(new Arrival(List.of(0, 1, 2, 3, 4, 5), List.of()), folder.resolve("undisturbed"));
    }

    @AfterContainer
    static void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void theOrderOfArrivalDoesNotMatter(@ForAll("arrivals") Arrival arrival) throws IOException, RunFailed {
        Path home = Files.createTempDirectory(folder, "home");
        assertThat(hash(arrival, home)).isEqualTo(undisturbed);
        FileSystemUtils.deleteRecursively(home);
    }

    @Provide
    Arbitrary<Arrival> arrivals() {
        return Combinators.combine(
                        Arbitraries.shuffle(0, 1, 2, 3, 4, 5),
                        Arbitraries.integers().between(1, 5).list().ofMaxSize(2))
                .as((order, sweeps) ->
                        new Arrival(order, sweeps.stream().sorted().toList()));
    }

    /** Files are read in the order of their names, so each gets a name by its place. */
    private static String hash(Arrival arrival, Path root) throws IOException, RunFailed {
        try (Office office = new Office(root)) {
            Files.createDirectories(office.inbox());
            int arrived = 0;
            for (int sweep : arrival.sweeps()) {
                for (; arrived < sweep; arrived++) {
                    arrive(arrival, arrived, office);
                }
                office.run();
            }
            for (; arrived < SENT.size(); arrived++) {
                arrive(arrival, arrived, office);
            }
            return office.run().revision().contentHash();
        }
    }

    private static void arrive(Arrival arrival, int place, Office office) throws IOException {
        Path file = SENT.get(arrival.order().get(place));
        Files.copy(file, office.inbox().resolve("Bao cao " + place + ".xlsx"));
    }
}
