package vn.tonghop.catalogue;

import java.util.Optional;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WindowRule;

/**
 * A kind of report ("loại báo cáo").
 *
 * @param standard whether it is the default for its kind of period
 * @param unitsDueDays working days after the cut-off in which units send to the office
 * @param agencyDueDays working days after the cut-off in which the agency sends to its superior
 * @param letter the letter that asks for it, printed where the layout says so
 */
public record ReportType(
        String id,
        String title,
        PeriodKind kind,
        boolean standard,
        WindowRule window,
        int unitsDueDays,
        int agencyDueDays,
        Optional<String> letter) {}
