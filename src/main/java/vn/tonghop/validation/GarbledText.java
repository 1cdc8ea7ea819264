package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import vn.tonghop.submission.GarbledSheet;
import vn.tonghop.submission.ReadItem;

/** Refuses text that is no Vietnamese as it stands, with the reading that was probably meant; never mends it. */
final class GarbledText {

    private GarbledText() {}

    static List<Finding> findings(ReadItem.Garbled file) {
        return file.sheets().stream().map(GarbledText::finding).toList();
    }

    private static Finding finding(GarbledSheet garbled) {
        String code = FindingCode.GARBLED_TEXT.code();
        Map<String, String> facts = Map.of("value", garbled.sent(), "expected", garbled.reading());
        String cause = FindingTexts.of(code + "." + garbled.garble().code(), facts);
        return new Place(garbled.form().orElse(null), garbled.sheet().name(), null, null, null)
                .at(garbled.first())
                .finding(FindingCode.GARBLED_TEXT.severity(), code, cause + " " + FindingTexts.of(code, facts), facts);
    }
}
