package vn.tonghop.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An appendix ("phụ lục") to publish.
 *
 * @param id folder name, kebab-case
 * @param sheet name of its sheet in the published workbook
 * @param title lines of the title, with {@code {period}} and {@code {PERIOD}}
 * @param blocks in print order
 * @param with common table expressions shared by the blocks, without the word WITH
 * @param layout the look: layout.xlsx
 */
public record Appendix(
        String id,
        String sheet,
        Set<String> reports,
        List<String> title,
        List<Block> blocks,
        Optional<SqlText> with,
        FileContent layout) {}
