package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.OddFiles;
import vn.tonghop.workbook.ZipParts;

class FaultWorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void theCommittedFilesAreWhatTheirDescriptionsGiveToday() throws IOException {
        FaultWorkbooks workbooks = new FaultWorkbooks();
        List<String> codes = new ArrayList<>();
        for (FaultCase one : workbooks.cases()) {
            codes.add(one.code());
            List<Path> made = workbooks.write(one, folder.resolve(one.code()));
            Path committed = FaultWorkbooks.FOLDER.resolve(one.code()).resolve("inbox");
            assertThat(committed)
                    .isDirectoryContaining("glob:**")
                    .satisfies(inbox -> assertThat(names(inbox)).isEqualTo(names(folder.resolve(one.code()))));
            for (Path file : made) {
                assertThat(same(one, committed.resolve(file.getFileName()), file))
                        .as("%s", file)
                        .isTrue();
            }
        }
        assertThat(names(FaultWorkbooks.FOLDER)).containsExactlyInAnyOrderElementsOf(codes);
    }

    /** An encrypted file is another each time; compression may differ from one Java to the next. */
    private static boolean same(FaultCase one, Path committed, Path made) throws IOException {
        if (one.sentAs().equals(Optional.of(OddFiles.ENCRYPTED))) {
            return Files.size(committed) > 0;
        }
        if (one.sentAs().isPresent()) {
            return one.sentAs().equals(Optional.of(OddFiles.HALF)) || Files.mismatch(committed, made) < 0;
        }
        if (!one.fileName().endsWith(".xlsx")) {
            return Files.mismatch(committed, made) < 0;
        }
        var parts = ZipParts.of(committed).all();
        var expected = ZipParts.of(made).all();
        return parts.keySet().equals(expected.keySet())
                && parts.entrySet().stream()
                        .allMatch(part -> java.util.Arrays.equals(part.getValue(), expected.get(part.getKey())));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
