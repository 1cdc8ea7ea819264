package vn.tonghop.catalogue;

import java.util.Optional;
import vn.tonghop.period.Deadlines;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WindowRule;

/**
 * A kind of report ("loại báo cáo").
 *
 * @param standard whether it is the default for its kind of period
 * @param letter the letter that asks for it in every period, where a round names none of its own
 */
public record ReportType(
        String id,
        String title,
        PeriodKind kind,
        boolean standard,
        WindowRule window,
        Deadlines deadlines,
        Optional<String> letter) {}
