package vn.tonghop.submission;

import java.util.List;
import java.util.Optional;
import vn.tonghop.catalogue.Form;
import vn.tonghop.workbook.SheetInfo;

/**
 * What a person must be told of sheets that are not read.
 *
 * @param form the one that they look like; absent for pictures
 * @param sheets one, but for {@link Kind#AMBIGUOUS}
 */
public record SheetRemark(Kind kind, Optional<Form> form, List<SheetInfo> sheets) {

    public enum Kind {
        /** Several sheets look like one form, and nothing says which is meant. */
        AMBIGUOUS,
        /** A sheet that Excel does not show holds a form's table. */
        HIDDEN,
        /** Drawings and no cell: perhaps a picture of a table. */
        PICTURE
    }
}
