package vn.tonghop.submission;

import java.util.List;

/** Who has delivered what in a round. */
public interface Standings {

    /**
     * One entry for each unit and each form of the round's report type, in register order and form order. Left out are
     * units that did not exist within the data window, unless they submitted something.
     */
    List<Standing> of(Round round);
}
