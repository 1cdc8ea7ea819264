package vn.tonghop.workbook;

import java.util.List;

/**
 * A workbook to be filled in, as {@link TemplateWorkbook} writes it.
 *
 * @param choicesSheet name of the hidden sheet that holds the choices behind the drop-downs; written only when a column
 *     has choices
 * @param choiceRefusal what Excel says when something else than a choice is typed; at most 255 characters
 * @param metaSheet name of the hidden sheet that describes the workbook to a program
 * @param meta its rows of text cells
 */
public record TemplateBook(
        TemplateCover cover,
        List<TemplateSheet> sheets,
        String choicesSheet,
        String choiceRefusal,
        String metaSheet,
        List<List<String>> meta) {

    public TemplateBook {
        sheets = List.copyOf(sheets);
        meta = List.copyOf(meta);
    }
}
