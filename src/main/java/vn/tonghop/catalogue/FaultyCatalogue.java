package vn.tonghop.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue with faults; it is refused whole. */
public final class FaultyCatalogue extends RuntimeException {

    private final transient List<CatalogueFault> faults;

    public FaultyCatalogue(List<CatalogueFault> faults) {
        super(faults.stream().map(CatalogueFault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    /** All faults, by file and line; never empty. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
