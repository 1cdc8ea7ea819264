package vn.tonghop.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A layout with faults; it is refused whole. */
public final class FaultyLayout extends RuntimeException {

    private final transient List<LayoutFault> faults;

    public FaultyLayout(List<LayoutFault> faults) {
        super(faults.stream().map(LayoutFault::toString).collect(Collectors.joining("\n")));
        this.faults =
                faults.stream().sorted(Comparator.comparing(LayoutFault::cell)).toList();
    }

    /** All faults, from the top of the sheet; never empty. */
    public List<LayoutFault> faults() {
        return faults;
    }
}
