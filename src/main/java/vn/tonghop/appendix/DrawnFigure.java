package vn.tonghop.appendix;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A printed figure with what is only known while it is printed.
 *
 * @param label what the layout calls it: the words above its column, or in front of it in a sentence
 */
record DrawnFigure(PrintedFigure figure, String label) {

    Optional<BigDecimal> amount() {
        return figure.amount();
    }
}
