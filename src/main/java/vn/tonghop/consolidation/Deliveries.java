package vn.tonghop.consolidation;

import java.util.List;
import vn.tonghop.catalogue.Form;
import vn.tonghop.submission.Round;

/** Who has delivered what they owe. */
public interface Deliveries {

    /** The units that owe one of the forms on the cut-off date and have no accepted one, in register order. */
    List<Gap> gaps(Round round, List<Form> forms);

    /** Whether any unit, owing or not, has an accepted one of the forms. */
    boolean isAnyDelivered(Round round, List<Form> forms);
}
