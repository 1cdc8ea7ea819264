package vn.tonghop.consolidation;

import java.util.List;

/**
 * A unit that owes figures and has not delivered them.
 *
 * @param unit the name of the unit on the cut-off date
 * @param forms titles of the forms that are missing; empty when all that the block reads are
 */
public record Gap(String unit, List<String> forms) {}
