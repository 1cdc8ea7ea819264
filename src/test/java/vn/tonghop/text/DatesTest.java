package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06/4/2023",
                "6/4/2023",
                "06/04/2023",
                "06-4-2023",
                "6.4.2023",
                " 06 / 4 / 2023 ",
                "ngày 06/4/2023",
                "Ngày 06 tháng 4 năm 2023",
                "NGÀY 6 THÁNG 04 NĂM 2023",
                "06 tháng 4, năm 2023",
                "2023-04-06",
                "06/4/\u200B2023"
            })
    void readsDayBeforeMonth(String text) {
        assertThat(Dates.read(text)).isEqualTo(Reading.of(LocalDate.of(2023, 4, 6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/4/23", "06.04.23", "ngày 6/4/23"})
    void doubtsAYearOfTwoDigits(String text) {
        assertThat(Dates.read(text)).isEqualTo(Reading.of(LocalDate.of(2023, 4, 6), Doubt.SHORT_YEAR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31/02/2023               | NO_SUCH_DAY
                    29/02/2023               | NO_SUCH_DAY
                    31 tháng 6 năm 2023      | NO_SUCH_DAY
                    00/4/2023                | NO_SUCH_DAY
                    14/13/2023               | NO_SUCH_DAY
                    2023-13-41               | NO_SUCH_DAY
                    04/14/2023               | MONTH_FIRST
                    2023-14-04               | MONTH_FIRST
                    06/4/0203                | YEAR_OUT_OF_RANGE
                    06/4/1899                | YEAR_OUT_OF_RANGE
                    06/4/2101                | YEAR_OUT_OF_RANGE
                    /6/2023                  | DAY_MISSING
                    ngày /6/2023             | DAY_MISSING
                    ngày …/6/2023            | DAY_MISSING
                    ngày ... tháng 6 năm 2023 | DAY_MISSING
                    ngày tháng 11 năm 2024   | DAY_MISSING
                    tháng 11 năm 2024        | DAY_MISSING
                    4/2023                   | DAY_MISSING
                    06/4                     | YEAR_MISSING
                    ngày 06 tháng 4          | YEAR_MISSING
                    """)
    void tellsWhyATextIsNoDay(String text, Flaw flaw) {
        assertThat(Dates.read(text)).isEqualTo(Reading.unreadable(flaw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06/4-2023",
                "06/4/202",
                "06/4/20233",
                "2023/04/06",
                "2023-4-6",
                "44927",
                "06/4/2023 và 07/4/2023",
                "06/4/2023 - 07/4/2023",
                "trước 06/4/2023",
                "Quý I/2023"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(Dates.read(text)).isEqualTo(Reading.unreadable());
    }

    @ParameterizedTest
    @CsvSource({"-, DASH", "—, DASH", "Không, NONE", "không có, NONE", "x, NO_FIGURE", "…, NO_FIGURE", "N/A, NO_FIGURE"
    })
    void knowsWhatStandsInThePlaceOfADay(String text, Absence absence) {
        assertThat(Dates.read(text)).isEqualTo(new Reading.Absent<LocalDate>(absence));
        assertThat(Dates.readDateOrPeriod(text)).isEqualTo(new Reading.Absent<String>(absence));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-06, 06/4/2023",
        "2023-01-14, 14/01/2023",
        "2023-02-07, 07/02/2023",
        "2022-12-26, 26/12/2022",
        "2023-05-19, 19/5/2023",
        "2024-10-08, 08/10/2024"
    })
    void writesDaysAsTheDecreeAsks(LocalDate date, String text) {
        assertThat(Dates.decree(date)).isEqualTo(text);
    }

    @Property
    void readsBackADayInEveryForm(@ForAll("days") LocalDate date) {
        assertThat(Dates.read(Dates.decree(date))).isEqualTo(Reading.of(date));
        for (String form : List.of(
                "d/M/uuuu", "dd/MM/uuuu", "dd-MM-uuuu", "d.M.uuuu", "uuuu-MM-dd", "'ngày' dd 'tháng' M 'năm' uuuu")) {
            assertThat(Dates.read(DateTimeFormatter.ofPattern(form).format(date)))
                    .as(form)
                    .isEqualTo(Reading.of(date));
        }
        assertThat(Dates.readDateOrPeriod(Dates.decree(date))).isEqualTo(Reading.of(Dates.decree(date)));
    }

    @Property
    void neverTakesTheMonthForTheDay(@ForAll("days") LocalDate date) {
        Reading<LocalDate> english =
                Dates.read(DateTimeFormatter.ofPattern("M/d/uuuu").format(date));
        if (date.getDayOfMonth() > 12) {
            assertThat(english).isEqualTo(Reading.unreadable(Flaw.MONTH_FIRST));
        } else {
            assertThat(english)
                    .isEqualTo(Reading.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())));
        }
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return net.jqwik.time.api.Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6-4-2023                  | 06/4/2023
                    Quý III/2023              | Quý III/2023
                    quý 3 năm 2023            | Quý III/2023
                    QUÍ III NĂM 2023          | Quý III/2023
                    Q3/2023                   | Quý III/2023
                    Quý IV                    | Quý IV
                    Quý I và II/2023          | Quý I và II/2023
                    Quý I, II, III năm 2023   | Quý I, II và III/2023
                    tháng 9/2023              | tháng 9/2023
                    Tháng 09 năm 2023         | tháng 9/2023
                    Tháng 02                  | tháng 02
                    tháng 1/2023              | tháng 01/2023
                    tháng 12/2023             | tháng 12/2023
                    T9/2023                   | tháng 9/2023
                    09/2023                   | tháng 9/2023
                    6 tháng cuối năm 2023     | 6 tháng cuối năm 2023
                    06 tháng đầu năm          | 6 tháng đầu năm
                    9 tháng                   | 9 tháng
                    9 tháng đầu năm 2023      | 9 tháng năm 2023
                    Năm 2024                  | năm 2024
                    2024                      | năm 2024
                    Cả năm                    | Cả năm
                    (Cả năm).                 | Cả năm
                    cả năm 2024               | Cả năm 2024
                    giai đoạn 2021 - 2025     | giai đoạn 2021-2025
                    6 tháng đầu năm 2023      | 6 tháng đầu năm 2023
                    đợt 1, năm 2023           | đợt 1 năm 2023
                    Đợt 02                    | đợt 2
                    tính đến tháng 11/2024    | tính đến tháng 11/2024
                    Tính đến Quý III năm 2024 | tính đến Quý III/2024
                    """)
    void writesADayOrPeriodInOneSpelling(String text, String canonical) {
        assertThat(Dates.readDateOrPeriod(text)).isEqualTo(Reading.of(canonical));
        assertThat(Dates.readDateOrPeriod(canonical)).isEqualTo(Reading.of(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Quý",
                "Quý V/2023",
                "Quý 0",
                "Quý II và I/2023",
                "Quý và II",
                "tháng 13/2023",
                "tháng 0",
                "13/2023",
                "9",
                "6 tháng",
                "năm",
                "năm 20244",
                "giai đoạn 2025-2021",
                "đến nay",
                "tính đến nay",
                "đợt",
                "sớm nhất có thể"
            })
    void refusesWhatIsNeitherDayNorPeriod(String text) {
        assertThat(Dates.readDateOrPeriod(text)).isEqualTo(Reading.unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2023, NO_SUCH_DAY",
        "ngày /6/2023, DAY_MISSING",
        "/6/2023, DAY_MISSING",
        "04/14/2023, MONTH_FIRST"
    })
    void tellsWhyATextIsNeitherDayNorPeriod(String text, Flaw flaw) {
        assertThat(Dates.readDateOrPeriod(text)).isEqualTo(Reading.unreadable(flaw));
    }

    @Test
    void keepsTheDoubtsOfADay() {
        assertThat(Dates.readDateOrPeriod("6/4/23")).isEqualTo(Reading.of("06/4/2023", Doubt.SHORT_YEAR));
    }
}
