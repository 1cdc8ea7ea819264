package vn.tonghop.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells how a file is refused when it is opened and read to the end of every sheet. */
record Refused(Path folder) {

    @Nullable
    Refusal refusalOf(byte[] content) throws IOException {
        return refusalOf(content, "báo cáo.xlsx", ReadLimits.DEFAULT);
    }

    @Nullable
    Refusal refusalOf(RawWorkbook raw) throws IOException {
        return refusalOf(raw.bytes());
    }

    /** Null when the file is read without refusal. */
    @Nullable
    Refusal refusalOf(byte[] content, String name, ReadLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("staged"), content);
        try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(file, name, limits)) {
            for (SheetInfo sheet : workbook.sheets()) {
                ReadSheet.of(workbook, sheet.index());
                workbook.merges(sheet.index());
            }
            return null;
        } catch (RefusedWorkbook e) {
            return e.refusal();
        }
    }
}
