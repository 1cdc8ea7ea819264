package vn.tonghop.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.workbook.ReadBack;

/** A round for which nobody has sent anything: no figure is 0 and no list is empty, they are unknown. */
class NothingSubmittedIT {

    private static final String NOTHING = "Chưa có số liệu: chưa đơn vị nào có báo cáo được chấp nhận";

    @TempDir
    private Path folder;

    private static List<String> texts(Path workbook, String sheet) throws IOException {
        return ReadBack.shown(workbook, sheet).stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> totals(Path workbook) throws IOException {
        return ReadBack.shown(workbook, "Phụ lục IV").stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals("Tổng cộng I+II"))
                .toList();
    }

    @Test
    void anAppendixSaysThatNothingWasSubmittedInsteadOfCountingNone() throws Exception {
        try (Office office = new Office(folder)) {
            Result nothing = office.run();

            assertThat(totals(nothing.workbook()))
                    .containsExactly(List.of("Tổng cộng I+II", "–", "–", "–", "–", NOTHING));
            assertThat(texts(nothing.workbook(), "Phụ lục III"))
                    .contains(NOTHING)
                    .doesNotContain("Không")
                    .noneMatch(text -> text.contains("không có"))
                    .anyMatch(text -> text.contains("nhiệm vụ được giao: chưa có số liệu"));
            assertThat(texts(nothing.workbook(), "Sắp đến hạn"))
                    .contains(NOTHING)
                    .noneMatch(text -> text.startsWith("Không có"));
            assertThat(texts(nothing.workbook(), "Đối chiếu"))
                    .contains("Không có số liệu nào được in", "Không có ràng buộc nào")
                    .doesNotContain("khớp");
            assertThat(Files.readString(office.out().resolve("2023-H1/csv/theo-don-vi.tong.csv")))
                    .doesNotContain("0");
            assertThat(office.run().revision().number()).isEqualTo(1);
        }
    }

    @Test
    void aUnitWithNothingToReportMakesItACountAgain() throws Exception {
        try (Office office = new Office(folder)) {
            office.run();
            UnitWorkbook.of("vp").writeTo(office.inbox(), "vp");
            Result one = office.run();

            assertThat(one.findings("vp")).isEmpty();
            assertThat(one.revision().number()).isEqualTo(2);
            assertThat(totals(one.workbook())).singleElement().satisfies(row -> {
                assertThat(row).startsWith("Tổng cộng I+II", "0", "0", "0", "0");
                assertThat(row.get(5)).startsWith("Số liệu chưa đầy đủ: còn thiếu báo cáo của Thanh tra Sở");
            });
        }
    }

    @Test
    void figuresOfEarlierRoundsArePrintedAlthoughNobodyHasReportedThisOne() throws Exception {
        try (Office office = new Office(folder)) {
            office.ownCatalogue().block("phu-luc-iv", "gom-ca-cac-ky", """
                    select reported_in as ten, count(*) as so, sources(row_id) as sources
                    from (select reported_in, row_id from nhiem_vu_giao
                          union all
                          select reported_in, row_id from nested_nhiem_vu_giao) moi_ky
                    group by reported_in
                    """);
            UnitWorkbook.of("vp")
                    .report("quy")
                    .period("2023-Q1")
                    .tasks(Task.called("Việc xong trong Quý I"), Task.called("Việc khác"))
                    .writeTo(office.inbox(), "vp");
            office.run("2023-Q1", LocalDateTime.parse("2023-03-16T08:00"));

            Result half = office.run("2023-H1", Office.AS_OF);

            assertThat(ReadBack.shown(half.workbook(), "Phụ lục IV")).contains(List.of("1", "2023-Q1", "2"));
            assertThat(totals(half.workbook()))
                    .singleElement()
                    .satisfies(row -> assertThat(row).startsWith("Tổng cộng I+II", "–"));
        }
    }
}
