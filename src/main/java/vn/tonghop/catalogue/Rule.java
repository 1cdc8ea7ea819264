package vn.tonghop.catalogue;

import java.util.Optional;

/**
 * One demand on a form: the rows that its SELECT returns are at fault.
 *
 * @param code stable, kebab-case: the name of the file
 * @param at key of the field whose cell is marked
 * @param message in Vietnamese, with {@code {column}} for columns of the SELECT
 * @param explain whether the unit is asked for an explanation
 * @param source the act or the report that the rule was taken from
 */
public record Rule(
        String code,
        Severity severity,
        String at,
        String message,
        boolean explain,
        Optional<String> source,
        SqlText sql) {}
