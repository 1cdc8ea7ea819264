package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import vn.tonghop.submission.GarbledSheet;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.text.GarbleSearch;
import vn.tonghop.workbook.CellAddress;

/** Refuses text that is no Vietnamese as it stands, with the reading that was probably meant; never mends it. */
final class GarbledText {

    private GarbledText() {}

    static List<Finding> findings(ReadItem.Garbled file) {
        return file.sheets().stream()
                .flatMap(sheet -> sheet.texts().stream().map(text -> finding(sheet, text)))
                .toList();
    }

    private static Finding finding(GarbledSheet sheet, GarbleSearch.Garbled<CellAddress> text) {
        String code = FindingCode.GARBLED_TEXT.code();
        Map<String, String> facts = Map.of("value", text.sent(), "expected", text.reading());
        String cause = FindingTexts.of(code + "." + sheet.garble().code(), facts);
        return new Place(sheet.form().orElse(null), sheet.sheet().name(), null, null, null)
                .at(text.place())
                .finding(FindingCode.GARBLED_TEXT.severity(), code, cause + " " + FindingTexts.of(code, facts), facts);
    }
}
