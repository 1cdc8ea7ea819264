package vn.tonghop.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.workbook.FindingsBook.Found;
import vn.tonghop.workbook.FindingsBook.Group;
import vn.tonghop.workbook.FindingsBook.Line;
import vn.tonghop.workbook.FindingsBook.Target;
import vn.tonghop.workbook.MarkedBook.Mark;

/** Gives files back with marks. */
final class MarkedBooks {

    static final String FINDINGS = "Kết quả";

    private static final MarkedBook.Script AS_SENT = new MarkedBook.Script() {
        @Override
        public String shown(Cell cell, String text) {
            return text;
        }

        @Override
        public String family(String submitted) {
            return submitted;
        }
    };

    private MarkedBooks() {}

    static Path raw(Path folder, String rows) throws IOException {
        return new RawWorkbook().rows(rows).write(folder);
    }

    static Mark mark(String note) {
        return new Mark(Tone.ERROR, note, Optional.empty(), MarkedBook.Scope.CELL);
    }

    static XSSFWorkbook opened(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return new XSSFWorkbook(in);
        }
    }

    static Path copied(Path folder, Path sent, Map<String, Map<CellAddress, Mark>> marks)
            throws IOException, RefusedWorkbook {
        return copied(folder, sent, marks, List.of());
    }

    /** @param places of one finding each */
    static Path copied(Path folder, Path sent, Map<String, Map<CellAddress, Mark>> marks, List<Target> places)
            throws IOException, RefusedWorkbook {
        List<Found> found = places.stream()
                .map(place -> new Found(
                        new Line(Tone.ERROR, List.of("1", "2", "3", "4", "5")), Optional.of(place), Optional.empty()))
                .toList();
        FindingsBook findings = new FindingsBook(
                FINDINGS,
                List.of("A", "B"),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(new Group(Tone.ERROR, "LỖI", found)),
                List.of());
        MarkedBook book =
                new MarkedBook(findings, marks, Set.of(FINDINGS), List.of(), "_meta", "_danh_muc", "tonghop", AS_SENT);
        Path target = folder.resolve("copy.xlsx");
        Files.deleteIfExists(target);
        try (SubmittedWorkbook source = ReadSheet.open(sent)) {
            MarkedWorkbook.write(source, book, target);
        }
        return target;
    }
}
