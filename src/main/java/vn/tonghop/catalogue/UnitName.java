package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name that a unit bears or bore.
 *
 * @param from first day, absent when it was always so
 * @param to last day, absent while it is in use
 * @param act the document that gave the name, or absent
 */
public record UnitName(String name, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> act) {}
