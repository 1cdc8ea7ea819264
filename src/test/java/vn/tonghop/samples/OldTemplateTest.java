package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;

/** Case 13 of the list of what goes wrong: a workbook that was issued before the form was changed. */
class OldTemplateTest {

    private static final String VERSIONS = """
            version: 2
            versions:
              1:
                Hạn xử lý: thoi_han
                Thời hạn giao: du_kien
                Người theo dõi:
            """;
    private static final String HEADER =
            "STT | Nguồn giao | Văn bản giao nhiệm vụ | Nội dung nhiệm vụ được giao | Hạn xử lý | Thời hạn giao"
                    + " | Người theo dõi";
    private static final String ROW = "1 | Nhiệm vụ giao tại các Thông báo Kết luận của Lãnh đạo UBND tỉnh"
            + " | Công văn số 1490/UBND-TH ngày 06/4/2023 | Góp ý dự thảo | 30/6/2023 | 31/7/2023 | Ông A";

    @TempDir
    Path folder;

    private Path changed = Path.of("");

    @BeforeEach
    void changeTheForm() throws IOException {
        changed = folder.resolve("catalogue");
        CatalogueFiles.builtIn().copyTo(changed);
        Path form = changed.resolve("forms/nhiem-vu-giao/form.yaml");
        Files.writeString(form, VERSIONS + Files.readString(form));
    }

    private ClumsyWorkbook.Read read(String... meta) throws IOException {
        return new ClumsyWorkbook()
                .sheet("Nhiệm vụ được giao", HEADER, ROW)
                .hiddenSheet("_meta", meta)
                .read(folder, Catalogues.read(CatalogueFiles.ofDirectory(changed)), "a.xlsx");
    }

    @Test
    void anOldVersionIsReadByItsOwnHeaders() throws IOException {
        ClumsyWorkbook.Read read = read("unit | vp", "period | 2023-H1", "version:nhiem-vu-giao | 1");

        assertThat(read.values("thoi_han")).containsExactly("2023-06-30");
        assertThat(read.opened().forms().get(0).columns()).containsEntry("du_kien", 6);
        assertThat(read.finding("old-template").value()).isEqualTo("1");
        assertThat(read.finding("old-template").expected()).isEqualTo("2");
        assertThat(read.codes()).doesNotContain("unknown-column", "missing-column");
    }

    @Test
    void aWorkbookThatDoesNotSayItsVersionIsTheFirst() throws IOException {
        assertThat(read("unit | vp", "period | 2023-H1").values("thoi_han")).containsExactly("2023-06-30");
    }

    @Test
    void thePresentVersionHasThePresentHeaders() throws IOException {
        ClumsyWorkbook.Read read = read("unit | vp", "period | 2023-H1", "version:nhiem-vu-giao | 2");

        assertThat(read.values("thoi_han")).containsExactly("2023-07-31");
        assertThat(read.codes()).doesNotContain("old-template").contains("unknown-column");
    }

    @Test
    void aVersionThatIsNotKnownIsRefused() throws IOException {
        ClumsyWorkbook.Read read = read("unit | vp", "period | 2023-H1", "version:nhiem-vu-giao | 3");

        assertThat(read.finding("unknown-template").isError()).isTrue();
        assertThat(read.finding("unknown-template").form()).isEqualTo("nhiem-vu-giao");
    }
}
