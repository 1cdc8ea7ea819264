package vn.tonghop.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.workbook.ReadBack;

class PublicationTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"III", "IV"})
    void printsTheTablesAsThePaperShowsThem(String appendix) throws IOException {
        Path file = folder.resolve("out.xlsx");

        new Publication(VIETNAMESE).publish(SixMonths.complete(), SixMonths.FACTS, file);

        assertThat(ReadBack.shown(file, "Phụ lục " + appendix)).containsExactlyElementsOf(SixMonths.printed(appendix));
    }
}
