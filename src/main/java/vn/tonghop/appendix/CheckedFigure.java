package vn.tonghop.appendix;

import java.util.Optional;
import vn.tonghop.catalogue.Check;
import vn.tonghop.validation.Compared;

/**
 * A printed figure beside what it must be.
 *
 * @param appendix id of the appendix whose check it is
 * @param place {@code sheet!cell}; absent when no figure was printed there
 */
public record CheckedFigure(String appendix, Check check, Optional<String> place, Compared sides) {}
