package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.catalogue.Form;
import vn.tonghop.text.Garble;
import vn.tonghop.text.GarbleSearch;
import vn.tonghop.text.TextKey;
import vn.tonghop.workbook.CellAddress;
import vn.tonghop.workbook.SheetInfo;

/**
 * A sheet whose text is no Vietnamese as it stands.
 *
 * @param form id of the form that stands there, or was to stand there; absent for the cover
 * @param texts the cells at fault, at least one, and the first of them where there are very many
 */
public record GarbledSheet(
        Optional<String> form, SheetInfo sheet, Garble garble, List<GarbleSearch.Garbled<CellAddress>> texts) {

    /**
     * The garbled sheets among those that matter: the forms, the cover, and what may be a form whose header could not be
     * read for this very reason.
     */
    static List<GarbledSheet> in(UnicodeWorkbook workbook, ReadItem.Opened opened) {
        List<GarbledSheet> garbled = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            boolean cover = opened.cover().sheet().filter(sheet.name()::equals).isPresent();
            Optional<String> form = opened.forms().stream()
                    .filter(known -> known.sheet().equals(sheet))
                    .map(known -> known.form().id())
                    .findFirst()
                    .or(() -> opened.strangers().contains(sheet) ? wanted(sheet, opened.missing()) : Optional.empty());
            if (cover || form.isPresent()) {
                workbook.garbled(sheet)
                        .map(found -> new GarbledSheet(form, sheet, found.garble(), found.texts()))
                        .ifPresent(garbled::add);
            }
        }
        return garbled;
    }

    /** The missing form of the sheet's name, else the first that is missing. */
    private static Optional<String> wanted(SheetInfo sheet, List<Form> missing) {
        return missing.stream()
                .filter(form -> TextKey.FOLDED.of(form.sheet()).equals(TextKey.FOLDED.of(sheet.name())))
                .findFirst()
                .or(() -> missing.stream().findFirst())
                .map(Form::id);
    }
}
