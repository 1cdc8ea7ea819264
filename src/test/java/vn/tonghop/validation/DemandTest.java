package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.catalogue.Comparison.Operator;

class DemandTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,DAY,từ ngày 06/4/2023 trở đi",
        "AT_MOST,DAY,chậm nhất là ngày 06/4/2023",
        "LESS_THAN,DAY,trước ngày 06/4/2023",
        "EQUALS,DAY,06/4/2023"
    })
    void aDayThatIsOnlyABoundIsNotShownAsTheOneToWrite(Operator operator, Demand.Kind kind, String asked) {
        assertThat(Demand.of(operator, "06/4/2023", kind)).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void everyComparisonAsksForSomethingThatNamesTheOtherSide(Operator operator) {
        assertThat(Demand.of(operator, "12", Demand.Kind.VALUE)).contains("12");
        assertThat(Demand.of(operator, "06/4/2023", Demand.Kind.DAY)).contains("06/4/2023");
    }
}
