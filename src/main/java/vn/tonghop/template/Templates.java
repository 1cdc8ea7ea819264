package vn.tonghop.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.catalogue.ReportType;
import vn.tonghop.period.Period;
import vn.tonghop.submission.MetaSheet;
import vn.tonghop.submission.Round;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.TemplateBook;
import vn.tonghop.workbook.TemplateSheet;
import vn.tonghop.workbook.TemplateWorkbook;

/** The workbooks that units fill in: a cover, one sheet a form that the unit owes, and a description for the reader. */
public final class Templates {

    private final Catalogue catalogue;

    public Templates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes an empty workbook; see {@link #write(ReportType, Period, OrgUnit, Filling, Path)}. */
    public void write(ReportType report, Period period, OrgUnit unit, Path target) throws IOException {
        write(report, period, unit, Filling.NONE, target);
    }

    /**
     * Writes the .xlsx workbook of one unit for one round, in place of what the path held before. The file appears under
     * its name only when it is whole.
     *
     * @throws IllegalArgumentException when the period is of another kind than the report type, the unit owes none of
     *     its forms, or the filling names a form that the unit does not owe or a field that the form does not have
     */
    public void write(ReportType report, Period period, OrgUnit unit, Filling filling, Path target) throws IOException {
        if (report.kind() != period.kind()) {
            throw new IllegalArgumentException("report " + report.id() + " is not made for " + period);
        }
        List<Form> forms = catalogue.formsOf(report).stream()
                .filter(form -> form.isOwedBy(unit))
                .toList();
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("unit " + unit.code() + " owes no form of report " + report.id());
        }
        refuseStrangers(forms, filling);
        Cover cover = new Cover(catalogue, Round.of(catalogue, report, period), unit);
        List<TemplateSheet> sheets = new ArrayList<>();
        List<List<String>> meta = new ArrayList<>(List.of(
                List.of(MetaSheet.FORMAT, MetaSheet.FORMAT_1),
                List.of(MetaSheet.REPORT, report.id()),
                List.of(MetaSheet.PERIOD, period.code()),
                List.of(MetaSheet.UNIT, unit.code()),
                List.of(MetaSheet.STRUCTURE, MetaSheet.structure(forms))));
        for (Form form : forms) {
            TemplateSheet sheet = FormSheet.of(form, cover.remark(), filling.rowsOf(form.id()));
            sheets.add(sheet);
            describe(form, sheet, meta);
        }
        TemplateBook book = new TemplateBook(
                cover.withLines(forms, filling.cover()),
                sheets,
                MetaSheet.CHOICES_NAME,
                Texts.text("choice.refusal"),
                MetaSheet.NAME,
                meta);
        TemplateWorkbook.write(book, target);
    }

    private static void refuseStrangers(List<Form> forms, Filling filling) {
        var ids = forms.stream().map(Form::id).collect(Collectors.toSet());
        for (String id : filling.rows().keySet()) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("no form to fill: " + id);
            }
        }
    }

    private static void describe(Form form, TemplateSheet sheet, List<List<String>> meta) {
        meta.add(List.of(MetaSheet.formKey(form.id()), sheet.name(), Integer.toString(sheet.headerRow())));
        String version = form.versions().present();
        if (!version.equals(FormVersions.FIRST)) {
            meta.add(List.of(MetaSheet.versionKey(form.id()), version));
        }
        int position = 0;
        for (String field : form.fields().keySet()) {
            String letters = CellAddress.letters(TemplateSheet.columnNumber(position++));
            meta.add(List.of(MetaSheet.columnKey(form.id(), field), letters));
        }
    }
}
