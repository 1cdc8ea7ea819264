package vn.tonghop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register with a renaming, a move to another parent, a merger of two units, and a split of what came of it. */
class UnitHistoryTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate SPLIT = LocalDate.of(2027, 1, 1);

    private static final String REGISTER = """
            code,name,from,to,act,end_act,successor,abbreviations,note,parent,place
            bac,Tỉnh Bắc,,2025-06-30,,Nghị quyết số 1,,,,,tỉnh Bắc
            nam,Tỉnh Nam,,2025-06-30,,Nghị quyết số 1,,,,,tỉnh Nam
            moi,Tỉnh Bắc,2025-07-01,,Nghị quyết số 1,,,,,,tỉnh Bắc
            a,Sở A,,2023-12-31,,,,SA,,bac,
            a,Sở An,2024-01-01,2025-06-30,Quyết định số 2,Nghị quyết số 1,c,,,bac,
            b,Sở B,,2025-06-30,,Nghị quyết số 1,c,SB,,nam,
            c,Sở C,2025-07-01,2026-12-31,Nghị quyết số 1,Quyết định số 3,e|d,SA,,moi,
            d,Sở D,2027-01-01,,Quyết định số 3,,,,,moi,
            e,Sở E,2027-01-01,,Quyết định số 3,,,,,moi,
            """;

    private final List<OrgUnit> units;
    private final UnitHistory history;

    UnitHistoryTest() throws Exception {
        CatalogueCopy copy = CatalogueCopy.ofSmall();
        units = Catalogues.read(copy.with("units.csv", REGISTER).files()).units();
        history = new UnitHistory(units);
    }

    @Test
    void aUnitOwnsItsFiguresWhileItExists() {
        assertThat(owner("a", BEFORE)).isEqualTo("a");
        assertThat(owner("b", BEFORE)).isEqualTo("b");
    }

    @Test
    void theFiguresOfMergedUnitsBelongToTheOneThatCameOfThem() {
        assertThat(owner("a", MERGED)).isEqualTo("c");
        assertThat(owner("b", MERGED)).isEqualTo("c");
        assertThat(history.predecessorsOf(unit("c"))).extracting(OrgUnit::code).containsExactly("a", "b");
    }

    @Test
    void afterASplitTheyBelongToTheMainSuccessorWhichIsNamedFirst() {
        assertThat(owner("c", SPLIT)).isEqualTo("e");
        assertThat(owner("a", SPLIT)).isEqualTo("e");
        assertThat(unit("c").successors()).containsExactly("e", "d");
        assertThat(history.predecessorsOf(unit("d"))).extracting(OrgUnit::code).containsExactly("c");
    }

    @Test
    void aUnitThatIsYetToBeginOwnsItsFiguresToo() {
        assertThat(owner("c", BEFORE)).isEqualTo("c");
    }

    @Test
    void aUnitWithoutSuccessorKeepsThem() {
        assertThat(owner("nam", SPLIT)).isEqualTo("nam");
    }

    @Test
    void aNameAndAnAbbreviationMayPassToAnotherUnitOnceItsBearerIsGone() {
        assertThat(unit("bac").nameOn(BEFORE)).isEqualTo(unit("moi").nameOn(MERGED));
        assertThat(unit("c").abbreviations()).containsExactly("SA");
    }

    @Test
    void tellsTheUnitAboveOnADay() {
        assertThat(history.parentOn(unit("b"), BEFORE)).contains(unit("nam"));
        assertThat(history.parentOn(unit("c"), MERGED)).contains(unit("moi"));
        assertThat(history.parentOn(unit("moi"), MERGED)).isEmpty();
    }

    private String owner(String code, LocalDate day) {
        return history.ownerOn(unit(code), day).code();
    }

    private OrgUnit unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
