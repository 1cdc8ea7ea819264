package vn.tonghop.template;

import java.util.List;
import java.util.Map;
import vn.tonghop.submission.CoverSheet;

/**
 * What is already in a workbook when a unit gets it.
 *
 * @param rows by form id, in order; each row by field key: String, LocalDate, Long or BigDecimal; a choice by its key or
 *     its label
 * @param cover values that replace or complete those of the cover
 */
public record Filling(Map<String, List<Map<String, Object>>> rows, Map<CoverSheet, String> cover) {

    public static final Filling NONE = new Filling(Map.of(), Map.of());

    public Filling {
        rows = Map.copyOf(rows);
        cover = Map.copyOf(cover);
    }

    List<Map<String, Object>> rowsOf(String form) {
        return rows.getOrDefault(form, List.of());
    }
}
