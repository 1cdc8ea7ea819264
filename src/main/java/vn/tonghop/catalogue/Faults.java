package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong, so that whoever edits a catalogue sees all of it at once. */
final class Faults {

    private final Set<CatalogueFault> found = new LinkedHashSet<>();

    /** @param line from 1; 0 for the whole file */
    void add(String file, int line, String message) {
        found.add(new CatalogueFault(file, line, message));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyCatalogue(new ArrayList<>(found));
        }
    }
}
