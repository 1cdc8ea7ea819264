package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedStringsTest {

    @TempDir
    Path folder;

    @Test
    void aTableBeyondTheBoundIsReadFromDiskInAnyOrder() throws Exception {
        int count = 5_000;
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String font = i % 7 == 0 ? "<rPr><rFont val='font" + i + "'/></rPr>" : "";
            items.append("<si><r>").append(font).append("<t>").append(text(i)).append("</t></r></si>");
        }
        Path file = new RawWorkbook().strings(items.toString()).write(folder);
        ReadBudget budget = new ReadBudget(ReadLimits.DEFAULT);
        try (ZipPackage parts = ZipPackage.open(file, budget);
                XmlPart xml = parts.xml(RawWorkbook.STRINGS);
                SharedStrings strings = SharedStrings.of(xml, ReadLimits.DEFAULT, 10_000)) {
            assertThat(strings).isInstanceOf(StringsOnDisk.class);
            assertThat(strings.size()).isEqualTo(count);
            Random random = new Random(1);
            for (int i = 0; i < 20_000; i++) {
                int index = i < count ? i : random.nextInt(count);
                assertThat(strings.value(index)).isEqualTo(value(text(index)));
                assertThat(strings.font(index))
                        .isEqualTo(index % 7 == 0 && !text(index).isEmpty() ? "font" + index : null);
            }
        }
    }

    @Test
    void runsThatDifferInFontComeBackFromDiskAsFromMemory() throws Exception {
        String vn = "<r><rPr><b/><rFont val='.VnTime'/></rPr><t>c\u00B8c </t></r>";
        String times = "<r><rPr><rFont val='Times New Roman'/></rPr><t>các </t></r>";
        String own = "<r><t>nơi</t></r>";
        Path file = new RawWorkbook()
                .strings("<si><t>a</t></si><si>" + own + vn + vn + times + "</si><si>" + vn + "<r><rPr/><t/></r>" + vn
                        + "</si>")
                .write(folder);
        for (long memory : new long[] {0, 1 << 20}) {
            try (ZipPackage parts = ZipPackage.open(file, new ReadBudget(ReadLimits.DEFAULT));
                    XmlPart xml = parts.xml(RawWorkbook.STRINGS);
                    SharedStrings strings = SharedStrings.of(xml, ReadLimits.DEFAULT, memory)) {
                assertThat(strings).isInstanceOf(memory == 0 ? StringsOnDisk.class : StringsInMemory.class);
                assertThat(strings.runs(0)).isEmpty();
                assertThat(strings.font(1)).isNull();
                assertThat(strings.runs(1))
                        .containsExactly(
                                new FontRun(0, null), new FontRun(3, ".VnTime"), new FontRun(11, "Times New Roman"));
                assertThat(strings.font(2)).isEqualTo(".VnTime");
                assertThat(strings.runs(2)).isEmpty();
            }
        }
    }

    private static String text(int i) {
        return i % 11 == 0 ? "" : ("Nhiệm vụ " + i + " ").repeat(i % 13 + i % 501 / 500 * 2_000);
    }

    private static CellValue value(String text) {
        return text.isEmpty() ? CellValue.EMPTY : new CellValue.Text(text);
    }

    @Property(tries = 100)
    void textComesBackFromDiskAsItWas(@ForAll @Size(min = 1, max = 30) List<String> texts) throws IOException {
        try (StringsOnDisk disk = StringsOnDisk.create()) {
            for (String text : texts) {
                disk.add(text, null, List.of());
            }
            disk.finish();
            List<CellValue> read = new ArrayList<>();
            for (int i = 0; i < disk.size(); i++) {
                read.add(disk.value(i));
            }
            assertThat(read)
                    .isEqualTo(texts.stream().map(SharedStringsTest::value).toList());
        }
    }
}
