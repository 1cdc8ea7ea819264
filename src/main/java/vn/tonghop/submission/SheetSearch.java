package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.MergedRegion;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.Row;
import vn.tonghop.workbook.SheetInfo;
import vn.tonghop.workbook.SubmittedWorkbook;

/**
 * Finds the sheet of each form: the one that the hidden sheet names, else the one named after the form, else the only
 * visible one that looks like it. Of several that look like it none is taken.
 */
final class SheetSearch {

    private final SubmittedWorkbook workbook;
    private final Map<SheetInfo, List<Row>> heads;
    private final Map<String, String> meta;
    private final Set<SheetInfo> taken = new HashSet<>();

    /**
     * @param heads the first rows of the sheets that may hold a form, hidden ones among them
     * @param meta keys and values of the hidden sheet
     */
    SheetSearch(SubmittedWorkbook workbook, Map<SheetInfo, List<Row>> heads, Map<String, String> meta) {
        this.workbook = workbook;
        this.heads = heads;
        this.meta = meta;
    }

    /**
     * What was found.
     *
     * @param found in the order of the forms
     * @param missing forms without a sheet, also those of which several look like them
     */
    record Result(List<FormSheet> found, List<Form> missing, List<SheetRemark> remarks) {}

    Result find(List<Form> forms) throws RefusedWorkbook {
        Map<Form, FormSheet> found = new HashMap<>();
        for (Form form : forms) {
            Optional<FormSheet> named = named(form);
            named.ifPresent(place -> {
                taken.add(place.sheet());
                found.put(form, place);
            });
        }
        List<SheetRemark> remarks = new ArrayList<>();
        Map<Form, List<FormSheet>> alike = new LinkedHashMap<>();
        for (Form form : forms) {
            if (!found.containsKey(form)) {
                alike.put(form, alike(form, false));
            }
            alike(form, true)
                    .forEach(place -> remarks.add(
                            new SheetRemark(SheetRemark.Kind.HIDDEN, Optional.of(form), List.of(place.sheet()))));
        }
        alike.forEach((form, places) -> {
            List<FormSheet> own =
                    places.stream().filter(place -> isNearest(place, alike)).toList();
            if (own.size() == 1) {
                found.put(form, own.get(0));
            } else if (own.size() > 1) {
                remarks.add(new SheetRemark(
                        SheetRemark.Kind.AMBIGUOUS,
                        Optional.of(form),
                        own.stream().map(FormSheet::sheet).toList()));
            }
        });
        List<FormSheet> inOrder = new ArrayList<>();
        for (Form form : forms) {
            FormSheet place = found.get(form);
            if (place != null) {
                inOrder.add(
                        place.withHidden(workbook.hiddenColumns(place.sheet().index())));
            }
        }
        return new Result(
                inOrder, forms.stream().filter(form -> !found.containsKey(form)).toList(), remarks);
    }

    /** A sheet of one table may look like two forms: it is that of which it has more columns. */
    private static boolean isNearest(FormSheet place, Map<Form, List<FormSheet>> alike) {
        return alike.values().stream()
                .flatMap(List::stream)
                .filter(other ->
                        other.sheet().equals(place.sheet()) && !other.form().equals(place.form()))
                .allMatch(other -> other.columns().size() < place.columns().size());
    }

    private Optional<FormSheet> named(Form form) throws RefusedWorkbook {
        for (String name : List.of(meta.getOrDefault(MetaSheet.formKey(form.id()), form.sheet()), form.sheet())) {
            for (SheetInfo sheet : workbook.sheets()) {
                if (!sheet.hidden() && isFree(sheet) && isNamed(sheet, name)) {
                    Optional<FormSheet> place = place(form, sheet);
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<FormSheet> alike(Form form, boolean hidden) throws RefusedWorkbook {
        HeaderSearch search = search(form);
        List<FormSheet> alike = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            if (sheet.hidden() == hidden && isFree(sheet)) {
                place(form, sheet).filter(search::isEnough).ifPresent(alike::add);
            }
        }
        return alike;
    }

    private boolean isFree(SheetInfo sheet) {
        return heads.containsKey(sheet) && !taken.contains(sheet);
    }

    private Optional<FormSheet> place(Form form, SheetInfo sheet) throws RefusedWorkbook {
        workbook.checkTime();
        HeaderSearch search = search(form);
        List<Row> head = heads.getOrDefault(sheet, List.of());
        Optional<FormSheet> place = search.find(sheet, head, List.of());
        // merges cost a pass of their own; a whole header in one row needs none
        boolean whole = place.isPresent()
                && place.get().columns().size() == form.fields().size()
                && place.get().header().firstRow() == place.get().lastHeaderRow();
        return whole || head.isEmpty() ? place : search.find(sheet, head, merges(sheet, head));
    }

    /** The merged regions that can bear on a header. */
    private List<MergedRegion> merges(SheetInfo sheet, List<Row> head) throws RefusedWorkbook {
        int last = head.get(head.size() - 1).number();
        return workbook.merges(sheet.index()).stream()
                .filter(region -> region.first().row() <= last && region.last().column() <= WorkbookPlan.MOST_COLUMNS)
                .toList();
    }

    /**
     * A workbook of ours that does not say its version was made before there were several. One that a unit made itself has
     * the hidden sheet, too, once it was given back.
     */
    private HeaderSearch search(Form form) {
        String key = MetaSheet.versionKey(form.id());
        boolean issued = Stream.of(MetaSheet.FORMAT, MetaSheet.UNIT, MetaSheet.PERIOD, key)
                .anyMatch(meta::containsKey);
        String version = issued
                ? meta.getOrDefault(key, FormVersions.FIRST)
                : form.versions().present();
        return new HeaderSearch(form, version);
    }

    private static boolean isNamed(SheetInfo sheet, String name) {
        return TextKey.FOLDED.of(sheet.name()).equals(TextKey.FOLDED.of(name));
    }
}
