package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.validation.ReadContent;

/** The workbooks that units made themselves say what the same units would have said in our templates. */
class DrawnSamplesTest {

    private static final String PASTED = "Biểu tổng hợp NV UBND tỉnh giao - P.TĐC.xlsx";
    private static final String OLD_FONT = "TT Ung dung - bieu mau 6 thang.xls";
    private static final String OWN_ORDER = "QLCN-SHTT nop PL3+PL4 (chot 14.6).xlsx";

    @TempDir
    static Path folder;

    private static Map<String, Path> templates = Map.of();

    @BeforeAll
    static void fillTheTemplates() throws IOException {
        templates = SampleWorkbooks.templatesOfDrawn(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {PASTED, OLD_FONT, OWN_ORDER})
    void holdTheSameRowsAsTheTemplateWouldHave(String name) throws IOException {
        ReadContent drawn = sample(name);
        ReadContent filled = ReadContent.of(templates.getOrDefault(name, Path.of(name)));

        assertThat(drawn.rows()).isEqualTo(filled.rows()).isNotEmpty();
        assertThat(drawn.identities()).isEqualTo(filled.identities());
        assertThat(drawn.unit()).isEqualTo(filled.unit()).isNotEmpty();
        assertThat(drawn.round()).isEqualTo("2023-H1");
    }

    @Test
    void areAllThatIsNoTemplate() {
        assertThat(templates).containsOnlyKeys(PASTED, OLD_FONT, OWN_ORDER);
    }

    @Test
    void nothingIsLeftOpenButWhatTheirMakersShouldKnow() throws IOException {
        assertThat(sample(PASTED).findings())
                .containsExactlyInAnyOrder(
                        "told-without-cover null NV UBND tỉnh giao A2",
                        "told-without-cover null NV UBND tỉnh giao A6",
                        "row-continued nhiem-vu-giao NV UBND tỉnh giao J17");
        assertThat(sample(OLD_FONT).findings())
                .containsExactlyInAnyOrder(
                        "told-without-cover null Bieu 1 A2",
                        "told-without-cover null Bieu 1 A5",
                        "old-unit-name null Bieu 1 A2");
        assertThat(sample(OWN_ORDER).findings())
                .containsExactlyInAnyOrder(
                        "told-without-cover null PL4 A2",
                        "told-without-cover null PL4 A3",
                        "unknown-column nhiem-vu-giao PL4 J5",
                        "placeholder nhiem-vu-giao PL4 E12");
    }

    @Test
    void theOldOneHoldsNoUnicode() throws IOException {
        byte[] old = Files.readAllBytes(SampleWorkbooks.INBOX.resolve(OLD_FONT));
        String bytes = new String(old, java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(bytes).contains("NhiÖm vô giao t¹i c¸c QuyÕt ®Þnh", ".VnTime");
    }

    private static ReadContent sample(String name) throws IOException {
        return ReadContent.of(SampleWorkbooks.INBOX.resolve(name), name);
    }
}
