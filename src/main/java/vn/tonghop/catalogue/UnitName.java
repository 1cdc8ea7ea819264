package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name that a unit bears or bore, and where it stood under that name.
 *
 * @param from first day, absent when it was always so
 * @param to last day, absent while it is in use
 * @param act the document that gave the name, or absent
 * @param parent code of the unit above, absent right below the agency
 * @param place whose documents are numbered in a series of their own, as issuers are named by it ({@code tỉnh Quảng
 *     Bình}); absent where the parent's says it, or the agency's only one
 */
public record UnitName(
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> act,
        Optional<String> parent,
        Optional<String> place) {}
