package vn.tonghop.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * The versions of a form's workbook that are still accepted.
 *
 * @param present the one that units are given now
 * @param headers by version, the present one among them
 */
public record FormVersions(String present, Map<String, Headers> headers) {

    /** What a workbook is that does not say its version: older than the saying. */
    public static final String FIRST = "1";

    public FormVersions {
        headers = Map.copyOf(headers);
        if (!headers.containsKey(present)) {
            throw new IllegalArgumentException("no headers of the present version " + present);
        }
    }

    /** A form that was never changed. */
    public static FormVersions only(Map<String, Field> fields) {
        return new FormVersions(FIRST, Map.of(FIRST, Headers.of(fields, Abbreviations.NONE)));
    }

    /** The headers of a version; empty when it is not accepted. */
    public Optional<Headers> of(String version) {
        return Optional.ofNullable(headers.get(version));
    }

    public Headers ofPresent() {
        return of(present).orElseThrow();
    }
}
