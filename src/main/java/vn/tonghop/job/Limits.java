package vn.tonghop.job;

import java.time.Duration;
import java.util.Map;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.workbook.ReadLimits;

/** The bounds on submitted files: the catalogue's, and the program's own where it says nothing. */
final class Limits {

    private Limits() {}

    static ReadLimits of(Catalogue catalogue) {
        Map<String, Long> set = catalogue.limits();
        ReadLimits own = ReadLimits.DEFAULT;
        return new ReadLimits(
                set.getOrDefault("file-bytes", own.fileBytes()),
                Math.toIntExact(set.getOrDefault("entries", (long) own.entries())),
                set.getOrDefault("part-bytes", own.partBytes()),
                set.getOrDefault("styles-bytes", own.stylesBytes()),
                set.getOrDefault("strings-bytes", own.stringsBytes()),
                set.getOrDefault("total-bytes", own.totalBytes()),
                Math.toIntExact(set.getOrDefault("sheets", (long) own.sheets())),
                Math.toIntExact(set.getOrDefault("rows", (long) own.rows())),
                set.getOrDefault("cells", own.cells()),
                Math.toIntExact(set.getOrDefault("text-length", (long) own.textLength())),
                Duration.ofSeconds(set.getOrDefault("seconds", own.time().toSeconds())));
    }
}
