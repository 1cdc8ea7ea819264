package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.period.Period;

/** What the catalogue of the first office makes of a few rows; the figures are those of its report of June 2023. */
class BuiltInCatalogueTest {

    private static final String TASKS = "nhiem-vu-giao";
    private static final String[] FIGURES = {"nguon", "giao", "da_xong", "xong_qua_han", "chua_xong"};

    @SuppressWarnings("NullAway.Init")
    private OfficeTables tables;

    @BeforeEach
    void open() throws Exception {
        tables = new OfficeTables();
    }

    @AfterEach
    void close() throws Exception {
        tables.close();
    }

    @Test
    void readsWithoutFaults() throws Exception {
        Catalogue catalogue = Catalogues.read(CatalogueCopy.ofBuiltIn().files());
        assertThat(catalogue.forms()).hasSize(3);
        assertThat(catalogue.appendices()).hasSize(5);
        assertThat(catalogue.units()).hasSize(9);
        OrgUnit dissolved = catalogue.unit("cctdc").orElseThrow();
        assertThat(dissolved.isValidOn(LocalDate.of(2023, 6, 14))).isFalse();
        assertThat(dissolved.successor()).contains("qltdc");
        assertThat(catalogue.form("nhiem-vu-trong-tam").orElseThrow().fields())
                .hasEntrySatisfying(
                        "don_vi_chu_tri",
                        field -> assertThat(field.defaultValue()).contains("Sở Khoa học và Công nghệ"));
    }

    @Test
    void printsTheSectionsOfTheReport() throws Exception {
        Catalogue catalogue = Catalogues.read(CatalogueCopy.ofBuiltIn().files());
        Block results = catalogue.appendices().get(0).blocks().get(0);
        assertThat(results.sectionsFor(Period.parse("2023-H1").orElseThrow()))
                .extracting(Section::label)
                .containsExactly(
                        "Quý I/2023", "Quý II/2023", "Nhiệm vụ cả năm 2023 (đã thực hiện trong Quý I và II/2023)");
    }

    @Test
    void countsLateTasksAmongTheFinishedUnlessToldOtherwise() {
        task("thoi_han=2023-04-10", "tra_loi=2023-04-11");
        task("thoi_han=2023-04-10", "tra_loi=2023-04-10");
        task("thoi_han=2023-07-01");
        task("thoi_han=2023-06-01");
        assertThat(summary()).containsExactly("van-ban | 4 | 2 | 1 | 1");
        tables.set("late-in-done", false);
        assertThat(summary()).containsExactly("van-ban | 4 | 1 | 1 | 1");
        assertThat(tables.block("phu-luc-iv", "tong-hop", "da_xong_sources", "xong_qua_han_sources", "giao_sources"))
                .containsExactly("r2 | r1 | r1,r2,r3,r4");
    }

    @Test
    void goesByTheDateOnTheSystemUnlessToldOtherwise() {
        task("thoi_han=2023-01-14", "hoan_thanh=2023-01-11", "tra_loi=2023-01-31");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 1 | 0");
        tables.set("moc-hoan-thanh", "thuc-te");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 0 | 0");
    }

    @Test
    void movesADueDateOffSaturdayOnlyWhenToldTo() {
        task("thoi_han=2023-01-14", "tra_loi=2023-01-16");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 1 | 0");
        tables.set("han-ngay-nghi", "chuyen");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 0 | 0");
    }

    @Test
    void takesATaskThatWasFinishedAfterTheCutOffForUnfinished() {
        task("thoi_han=2023-06-10", "tra_loi=2023-06-20");
        assertThat(summary()).containsExactly("van-ban | 1 | 0 | 0 | 1");
    }

    @Test
    void countsWhatIsAliveInTheWindow() {
        task("van_ban_date=2022-06-01", "thoi_han=2022-12-01", "tra_loi=2022-12-14");
        task("van_ban_date=2022-06-01", "thoi_han=2022-12-01", "tra_loi=2022-12-15");
        task("van_ban_date=2023-06-14", "thoi_han=2023-07-01");
        task("van_ban_date=2023-06-15", "thoi_han=2023-07-01");
        assertThat(tables.block("phu-luc-iv", "tong-hop", "giao_sources")).containsExactly("r2,r3");
    }

    @Test
    void countsASharedTaskOnceAndLetsTheLeadDecide() {
        shared("a", "vai_tro=phoi-hop", "unit_rank=0", "tra_loi=2023-03-01", "noi_dung=Theo đơn vị phối hợp");
        shared("a", "vai_tro=chu-tri", "unit_rank=5", "noi_dung=Theo đơn vị chủ trì");
        assertThat(summary()).containsExactly("van-ban | 1 | 0 | 0 | 1");
        assertThat(tables.block("phu-luc-iv", "qua-han-chua-xong", "noi_dung", "sources"))
                .containsExactly("Theo đơn vị chủ trì | r1,r2");
    }

    @Test
    void wantsAllToHaveFinishedWhenNobodyLeads() {
        shared("a", "vai_tro=phoi-hop", "unit_rank=0", "tra_loi=2023-03-01");
        shared("a", "vai_tro=phoi-hop", "unit_rank=1");
        assertThat(summary()).containsExactly("van-ban | 1 | 0 | 0 | 1");
    }

    @Test
    void wantsAllLeadsToHaveFinishedWhenThereAreSeveral() {
        shared("a", "vai_tro=chu-tri", "unit_rank=0", "tra_loi=2023-03-01");
        shared("a", "vai_tro=chu-tri", "unit_rank=1", "tra_loi=2023-05-02", "giai_trinh=Lý do 2");
        shared("a", "vai_tro=phoi-hop", "unit_rank=2");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 1 | 0");
        assertThat(tables.block("phu-luc-iv", "qua-han-da-xong", "thoi_han", "xong", "giai_trinh"))
                .containsExactly("2023-05-01 | 2023-05-02 | Lý do 2");
    }

    @Test
    void leavesOutASharedTaskThatItsLeadFinishedBeforeTheWindow() {
        shared("a", "vai_tro=chu-tri", "unit_rank=0", "tra_loi=2022-12-14");
        shared("a", "vai_tro=phoi-hop", "unit_rank=1");
        assertThat(summary()).isEmpty();
    }

    @Test
    void takesNoSourceFromASupportingUnitThatWasDoneBeforeTheWindow() {
        shared("a", "vai_tro=phoi-hop", "unit_rank=0", "tra_loi=2022-12-14");
        shared("a", "vai_tro=chu-tri", "unit_rank=1", "tra_loi=2023-04-28");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 0 | 0");
        assertThat(tables.block("phu-luc-iv", "tong-hop", "giao_sources")).containsExactly("r2");
    }

    @Test
    void takesTheLastOfSeveralUnitsWithoutALeadForTheDayOnWhichTheyFinished() {
        shared("a", "vai_tro=phoi-hop", "unit_rank=0", "tra_loi=2022-12-14");
        shared("a", "vai_tro=phoi-hop", "unit_rank=1", "tra_loi=2023-05-02");
        assertThat(summary()).containsExactly("van-ban | 1 | 1 | 1 | 0");
    }

    @Test
    void splitsWhatWasAssignedFourWaysWhateverTheReading() {
        task("thoi_han=2023-04-10", "tra_loi=2023-04-11");
        task("thoi_han=2023-04-10", "tra_loi=2023-04-10");
        task("thoi_han=2023-06-14");
        task("thoi_han=2023-06-13");
        task("thoi_han=2023-07-01");
        String[] split = {"giao", "dung_han", "qua_han_xong", "trong_han", "qua_han"};
        assertThat(tables.block("phu-luc-iv", "tong-hop", split)).containsExactly("5 | 1 | 1 | 2 | 1");
        tables.set("late-in-done", false);
        assertThat(tables.block("phu-luc-iv", "tong-hop", split)).containsExactly("5 | 1 | 1 | 2 | 1");
        assertThat(tables.block(
                        "phu-luc-iv",
                        "tong-hop",
                        "dung_han_sources",
                        "qua_han_xong_sources",
                        "trong_han_sources",
                        "qua_han_sources"))
                .containsExactly("r2 | r1 | r3,r5 | r4");
    }

    @Test
    void keepsSourcesThatHaveOnlyTasksOrOnlyDifficulties() {
        task("thoi_han=2023-07-01");
        tables.add("kho-khan", "nguon=ket-luan", "unit_rank=2", "noi_dung=Hai");
        tables.add("kho-khan", "nguon=ket-luan", "unit_rank=1", "noi_dung=Một");
        tables.add("kho-khan", "nguon=ket-luan", "unit_rank=3", "noi_dung=Một");
        assertThat(tables.block("phu-luc-iv", "tong-hop", "nguon", "giao", "kho_khan", "kho_khan_sources"))
                .containsExactlyInAnyOrder("van-ban | 1 | - | -", "ket-luan | 0 | Một / Hai | r2,r3,r4");
    }

    @Test
    void listsLateTasksByDueDateLatestFirst() {
        task("van_ban=Công văn số 6496", "thoi_han=2022-12-21", "tra_loi=2022-12-22");
        task("van_ban=Kế hoạch số 228", "thoi_han=2023-01-14", "tra_loi=2023-01-31");
        task("van_ban=Công văn số 1490", "thoi_han=2023-04-10", "tra_loi=2023-04-11");
        assertThat(tables.block("phu-luc-iv", "qua-han-da-xong", "van_ban", "xong"))
                .containsExactly(
                        "Công văn số 1490 | 2023-04-11",
                        "Kế hoạch số 228 | 2023-01-31",
                        "Công văn số 6496 | 2022-12-22");
    }

    @Test
    void asksForAnExplanationOfWhatIsLateAndCounts() {
        task("thoi_han=2023-04-10", "tra_loi=2023-04-11");
        task("thoi_han=2023-04-10", "tra_loi=2023-04-11", "giai_trinh=Gấp");
        task("thoi_han=2023-06-13");
        task("thoi_han=2023-06-14");
        task("thoi_han=2022-10-01", "tra_loi=2022-10-02");
        assertThat(tables.atFault(TASKS, "late-needs-explanation")).containsExactly("r1", "r3");
    }

    @Test
    void comparesDatesWithTheDocument() {
        task("van_ban_date=2023-04-06", "thoi_han=2023-04-10", "hoan_thanh=2023-04-05");
        task("van_ban_date=2023-04-06", "thoi_han=2023-04-05");
        task("van_ban_date=2023-04-06", "thoi_han=2023-04-06", "hoan_thanh=2023-04-06");
        task("thoi_han=2023-04-06");
        assertThat(tables.atFault(TASKS, "done-before-assigned")).containsExactly("r1");
        assertThat(tables.atFault(TASKS, "due-before-assigned")).containsExactly("r2");
    }

    @Test
    void pointsAtTasksThatMayBeTheSame() {
        task("identity=1", "van_ban_id=x", "noi_dung=Tham gia ý kiến");
        task("identity=2", "van_ban_id=x", "noi_dung=Tham gia ý kiến.");
        task("identity=3", "van_ban_id=x", "noi_dung=Việc khác");
        task("identity=4", "van_ban_id=y", "noi_dung=Tham gia ý kiến");
        assertThat(tables.atFault(TASKS, "possible-duplicate")).containsExactly("r1", "r2");
    }

    @Test
    void writesProgrammeTasksByNumberWithTheFiguresOfTheSentence() {
        programme("identity=48", "so=48", "noi_dung=B", "ket_qua=- Hai", "kho_khan=Không");
        programme("identity=47", "so=47", "noi_dung=A", "ket_qua=- Một", "kho_khan=Không", "unit_rank=0");
        programme("identity=47", "so=47", "noi_dung=A'", "ket_qua=- Một nữa", "kho_khan=Thiếu người", "unit_rank=1");
        assertThat(tables.block(
                        "phu-luc-iii", "ket-qua", "noi_dung", "ket_qua", "kho_khan", "giao", "dang_lam", "qua_han"))
                .containsExactly(
                        "Nhiệm vụ số 47: A | - Một / - Một nữa | Thiếu người | 1 | 1 | 0",
                        "Nhiệm vụ số 48: B | - Hai | Không | 1 | 1 | 0");
        assertThat(tables.block("phu-luc-iii", "qua-han", "noi_dung")).isEmpty();
    }

    @Test
    void listsProgrammeTasksThatAreOverdueAndUnfinished() {
        programme("identity=1", "so=1", "noi_dung=A", "thoi_han=2023-03-31", "giai_trinh=Chờ vốn");
        programme("identity=2", "so=2", "noi_dung=B", "thoi_han=2023-03-31", "hoan_thanh=2023-04-30");
        programme("identity=3", "so=3", "noi_dung=C", "thoi_han=2023-12-31");
        assertThat(tables.block("phu-luc-iii", "qua-han", "noi_dung", "giai_trinh"))
                .containsExactly("Nhiệm vụ số 1: A | Chờ vốn");
        assertThat(tables.block("phu-luc-iii", "ket-qua", "so", "dang_lam", "qua_han"))
                .containsExactly("1 | 0 | 1", "2 | 0 | 0", "3 | 1 | 0");
        assertThat(tables.atFault("nhiem-vu-trong-tam", "late-needs-explanation"))
                .isEmpty();
    }

    @Test
    void leavesProgrammeTasksOfLaterQuartersToTheirReport() {
        tables.add("nhiem-vu-trong-tam", "ky=quy-3", "identity=1", "so=1", "noi_dung=A");
        tables.add("nhiem-vu-trong-tam", "ky=quy-2", "identity=2", "so=2", "noi_dung=B");
        assertThat(tables.block("phu-luc-iii", "ket-qua", "so")).containsExactly("2");
    }

    private List<String> summary() {
        return tables.block("phu-luc-iv", "tong-hop", FIGURES);
    }

    private int tasks;

    /** A task of one unit that stands for itself. */
    private void task(String... cells) {
        tasks++;
        tables.add(TASKS, with(cells, "nguon=van-ban", "vai_tro=chu-tri", "identity=task " + tasks));
    }

    private void shared(String identity, String... cells) {
        tables.add(TASKS, with(cells, "nguon=van-ban", "identity=" + identity, "thoi_han=2023-05-01"));
    }

    private void programme(String... cells) {
        tables.add("nhiem-vu-trong-tam", with(cells, "ky=ca-nam"));
    }

    private static String[] with(String[] cells, String... defaults) {
        return Stream.concat(Stream.of(defaults), Stream.of(cells)).toArray(String[]::new);
    }
}
