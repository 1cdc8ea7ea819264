package vn.tonghop.submission;

import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.workbook.ReadLimits;

/** Opens submitted files under one catalogue, one after the other or several at a time. */
public final class WorkbookReadings {

    private final WorkbookPlan plan;
    private final ReadLimits limits;

    /** @param fallback the round whose forms are looked for when a file does not say which it is for */
    public WorkbookReadings(Catalogue catalogue, ReadLimits limits, Round fallback) {
        this.plan = new WorkbookPlan(new Registers(catalogue), fallback);
        this.limits = limits;
    }

    /** The file is opened by the reading's first item. */
    public WorkbookReading open(WorkbookReading.Source source) {
        return new WorkbookReading(source, limits, plan);
    }
}
