package vn.tonghop.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.period.DataWindow;
import vn.tonghop.submission.CoverSheet;
import vn.tonghop.submission.Round;
import vn.tonghop.text.Dates;
import vn.tonghop.workbook.TemplateCover;

/** The cover of one unit's workbook. */
final class Cover {

    private final String agency;
    private final Map<CoverSheet, String> values = new EnumMap<>(CoverSheet.class);

    Cover(Catalogue catalogue, Round round, OrgUnit unit) {
        DataWindow window = round.window();
        agency = catalogue.agency().name();
        values.put(CoverSheet.UNIT, unit.nameOn(window.to()));
        values.put(CoverSheet.REPORT, round.report().title());
        values.put(CoverSheet.PERIOD, round.period().label());
        values.put(CoverSheet.FROM, Dates.decree(window.from()));
        values.put(CoverSheet.TO, Dates.decree(window.to()));
        values.put(CoverSheet.DUE, Dates.decree(round.unitsDue()));
        values.put(CoverSheet.VERSION, "1");
    }

    /** What the sheets repeat of the cover: unit, period, data window. */
    String remark() {
        return Texts.text(
                "sheet.round",
                value(CoverSheet.UNIT),
                value(CoverSheet.PERIOD),
                value(CoverSheet.FROM),
                value(CoverSheet.TO));
    }

    /** @param given values that stand in the place of ours */
    TemplateCover withLines(List<Form> forms, Map<CoverSheet, String> given) {
        List<TemplateCover.Line> lines = new ArrayList<>();
        for (CoverSheet line : CoverSheet.values()) {
            lines.add(new TemplateCover.Line(line.label(), given.getOrDefault(line, value(line)), entry(line)));
        }
        List<String> steps = new ArrayList<>(
                List.of(Texts.text("step.fill"), Texts.text("step.required"), Texts.text("step.dates")));
        forms.stream()
                .flatMap(form -> form.nothing().stream())
                .findFirst()
                .ifPresent(nothing -> steps.add(Texts.text("step.nothing", nothing)));
        steps.add(Texts.text("step.keep"));
        steps.add(Texts.text("step.send", value(CoverSheet.DUE)));
        steps.add(Texts.text("step.again", CoverSheet.VERSION.label()));
        return new TemplateCover(
                CoverSheet.NAME,
                List.of(agency, Texts.text("title"), Texts.text("subtitle")),
                lines,
                Texts.text("sheets"),
                Texts.text("steps"),
                steps);
    }

    private String value(CoverSheet line) {
        return values.getOrDefault(line, "");
    }

    private static TemplateCover.Entry entry(CoverSheet line) {
        return switch (line) {
            case UNIT, REPORT, PERIOD, FROM, TO, DUE -> TemplateCover.Entry.GIVEN;
            case VERSION -> TemplateCover.Entry.COUNT;
            case AUTHOR, PHONE, HEAD -> TemplateCover.Entry.TEXT;
        };
    }
}
