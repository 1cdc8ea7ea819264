package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Headers;
import vn.tonghop.text.Dates;
import vn.tonghop.text.Numbers;

/** The innermost loops: the reader on one ordinary workbook, and the matching of numbers, dates and headers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MicroBenchmarks {

    private static final String[] NUMBERS = {
        "10.036", "15,5", "1 234", "02", "trên 70", "25 hv", "Không", "1.100.000,25"
    };
    private static final String[] DAYS = {"06/4/2023", "14-01-2023", "ngày 06 tháng 4 năm 2023", "31/02/2023", "6/4/23"
    };
    private static final String[] HEADERS = {
        "Thời hạn giao", "Nội dung nhiệm vụ được giao (*)", "NV được giao", "HS-1-17", "Đã hoàn thành bước 12"
    };

    private Path workbook = Path.of("");
    private Optional<Headers> headers = Optional.empty();

    @Setup
    public void setUp() throws IOException {
        workbook = Files.createTempFile("ordinary", ".xlsx");
        new CorpusWorkbook(1, false).write(workbook, Map.of("Đơn vị", "Đo"), new CorpusWorkbook.Size(4, 200));
        Catalogue catalogue = Catalogues.read(CatalogueFiles.builtIn());
        headers = Optional.of(catalogue.forms().get(0).versions().ofPresent());
    }

    @TearDown
    public void tearDown() throws IOException {
        Files.delete(workbook);
    }

    @Benchmark
    public String readAWorkbookOfEightThousandCells() throws IOException {
        return sum(Contender.OURS);
    }

    @Benchmark
    public String readItAsTheFloorDoes() throws IOException {
        return sum(Contender.FLOOR);
    }

    private String sum(Contender contender) throws IOException {
        CellSum sum = new CellSum();
        contender.read(workbook, sum);
        return sum.toString();
    }

    @Benchmark
    public void eightNumbers(Blackhole hole) {
        for (String text : NUMBERS) {
            hole.consume(Numbers.read(text));
        }
    }

    @Benchmark
    public void fiveDates(Blackhole hole) {
        for (String text : DAYS) {
            hole.consume(Dates.read(text));
        }
    }

    @Benchmark
    public void fiveHeaders(Blackhole hole) {
        for (String text : HEADERS) {
            hole.consume(headers.flatMap(known -> known.field(text)));
        }
    }
}
