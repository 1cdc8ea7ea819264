package vn.tonghop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sample workbooks, copied to where a test wants them. */
final class Samples {

    static final String THANH_TRA = "BC 6 thang dau nam 2023 - Thanh tra Sở.xlsx";
    /** An earlier version of what the faulty sample holds, without a fault. */
    static final String QLKH = "qlkh_6T2023_final_final.xlsx";

    static final String VAN_PHONG = "VP_Phu luc III-IV_6 thang dau nam 2023.xlsx";

    private static final Path INBOX = Path.of("samples", "2023-H1", "inbox");
    /** Two of its forms have an error, the third has none. */
    private static final Path FAULTY =
            Path.of("samples", "2023-H1-loi", "late-needs-explanation", "inbox", "qlkh.xlsx");

    private Samples() {}

    /** All but the one of the unit whose sample has a fault, and the one of a unit that sends nothing. */
    static void copySix(Path inbox) throws IOException {
        Files.createDirectories(inbox);
        try (var files = Files.list(INBOX)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith("qlkh") && !name.contains("TTKT")) {
                    Files.copy(file, inbox.resolve(name));
                }
            }
        }
    }

    static void copy(Path inbox, List<String> names) throws IOException {
        Files.createDirectories(inbox);
        for (String name : names) {
            Files.copy(INBOX.resolve(name), inbox.resolve(name));
        }
    }

    static void copyFaulty(Path inbox) throws IOException {
        Files.copy(FAULTY, inbox.resolve("qlkh.xlsx"));
    }
}
