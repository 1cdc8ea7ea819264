package vn.tonghop.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An appendix ("phụ lục") to publish.
 *
 * @param id folder name, kebab-case
 * @param sheet name of its sheet in the published workbook
 * @param use decides where in the workbook it stands
 * @param title lines of the title, with {@code {period}} and {@code {PERIOD}}
 * @param blocks in print order
 * @param with common table expressions shared by the blocks, without the word WITH
 * @param layout the look: layout.xlsx
 * @param chart drawn below the tables
 * @param checks what must hold between printed figures
 */
public record Appendix(
        String id,
        String sheet,
        Use use,
        Set<String> reports,
        List<String> title,
        List<Block> blocks,
        Optional<SqlText> with,
        FileContent layout,
        Optional<Chart> chart,
        List<Check> checks) {

    /** Whom an appendix is made for. */
    public enum Use {
        /** Attached to the report that the agency sends. */
        REPORT,
        /** Read by the agency itself, beside the list of who has submitted. */
        OFFICE
    }
}
