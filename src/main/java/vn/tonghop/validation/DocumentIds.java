package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.DocumentSeries;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.UnitRegister;
import vn.tonghop.text.DocumentReference;

/** Identifies the documents that a file refers to, as the unit means them whose file it is. */
final class DocumentIds {

    private final DocumentSeries series;
    private final Round expected;
    private @Nullable OrgUnit unit;
    private LocalDate cutoff;

    /** @param expected the round of a file that does not say its own */
    DocumentIds(Catalogue catalogue, Round expected) {
        this.series = new DocumentSeries(catalogue.units());
        this.expected = expected;
        this.cutoff = expected.cutoff();
    }

    /** Begins another file. */
    void of(ReadItem.Opened file) {
        unit = file.identification().owner().map(UnitRegister.Match::unit).orElse(null);
        cutoff = file.round().orElse(expected).cutoff();
    }

    /** The document's own id and, where it needs telling, in whose series it is numbered. */
    String id(DocumentReference document) {
        Optional<String> place = unit == null ? Optional.empty() : series.of(document, unit, cutoff);
        return document.id() + place.map(known -> "@" + known).orElse("");
    }
}
