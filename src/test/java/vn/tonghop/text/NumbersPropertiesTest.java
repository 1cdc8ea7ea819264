package vn.tonghop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every text, not only for examples. */
class NumbersPropertiesTest {

    private static final Optional<Measure> MONEY =
            Optional.of(Measure.of("triệu đồng", Map.of("trđ", BigDecimal.ONE, "đ", new BigDecimal("0.000001"))));

    @Property
    void readsBackEveryNumberInTheFormOfTheReports(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(4) BigDecimal number) {
        String plain = number.abs().toPlainString();
        String whole = plain.substring(0, plain.indexOf('.'));
        String decimals = plain.substring(plain.indexOf('.') + 1);
        String sign = number.signum() < 0 ? "-" : "";
        String grouped =
                new DecimalFormat("#,##0", new DecimalFormatSymbols(Locale.GERMANY)).format(new BigDecimal(whole));

        assertThat(value(Numbers.read(sign + whole + "," + decimals))).isEqualByComparingTo(number);
        assertThat(value(Numbers.read(sign + grouped + "," + decimals))).isEqualByComparingTo(number);
    }

    @Property
    void neverTakesANumberThatEnglishAndVietnameseReadDifferently(
            @ForAll @IntRange(min = 1, max = 999) int whole,
            @ForAll @IntRange(min = 0, max = 9_999) int rest,
            @ForAll @IntRange(min = 1, max = 4) int digits) {
        String decimals = String.format("%04d", rest).substring(4 - digits);
        // with three digits a point groups in Vietnamese, and C4 settles that reading
        if (digits != 3) {
            assertThat(Numbers.read(whole + "." + decimals)).isInstanceOf(Reading.Ambiguous.class);
        } else {
            assertThat(Numbers.read(whole + "," + decimals)).isInstanceOf(Reading.Ambiguous.class);
        }
    }

    @Property(tries = 2_000)
    void readsAnyStringWithoutAnException(@ForAll String text, @ForAll("nearNumbers") String near) {
        for (String any : List.of(text, near)) {
            assertThat(Numbers.read(any)).isNotNull();
            assertThat(Numbers.read(any, MONEY)).isNotNull();
            assertThat(Dates.readDateOrPeriod(any)).isNotNull();
        }
    }

    @Property
    void neverTakesABoundedNumber(@ForAll @IntRange(max = 99_999) int number, @ForAll("bounds") String bound) {
        assertThat(Numbers.read(bound + " " + number)).isInstanceOf(Reading.Inexact.class);
    }

    @Provide
    static Arbitrary<String> bounds() {
        return Arbitraries.of("trên", "khoảng", "gần", "hơn", "dưới", "ít nhất", "TỐI ĐA", ">", "≈");
    }

    @Provide
    static Arbitrary<String> nearNumbers() {
        return Arbitraries.strings()
                .withChars("0123456789.,-–/ +Oo'%>~trênkhoảgầđồệuOQIV １．ngày")
                .ofMaxLength(24);
    }

    private static BigDecimal value(Reading<BigDecimal> reading) {
        return reading instanceof Reading.Understood<BigDecimal> understood
                ? understood.value()
                : fail("no number: " + reading);
    }
}
