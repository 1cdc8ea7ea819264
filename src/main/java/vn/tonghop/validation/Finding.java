package vn.tonghop.validation;

import org.jspecify.annotations.Nullable;
import vn.tonghop.catalogue.Severity;
import vn.tonghop.text.Visible;

/**
 * Something in a submission that somebody should know ("nội dung cần xử lý"), and where it stands. A finding without a
 * cell concerns its sheet; one without a sheet concerns its form, or the whole file.
 *
 * @param form id of the form, null when it concerns the whole file
 * @param sheet name of the sheet as submitted
 * @param cell address in A1 form
 * @param row from 1; that of the cell where there is one
 * @param field key of the form's field
 * @param code stable, kebab-case
 * @param message in Vietnamese: what is wrong and what to do
 * @param value what the cell holds
 * @param expected what is asked for instead
 */
public record Finding(
        @Nullable String form,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer row,
        @Nullable String field,
        Severity severity,
        String code,
        String message,
        @Nullable String value,
        @Nullable String expected) {

    /** Characters kept of what a cell holds; enough to recognise it by. */
    static final int LONGEST_VALUE = 1_000;

    static final int LONGEST_MESSAGE = 3_000;

    public Finding {
        message = shown(message, LONGEST_MESSAGE);
        value = value == null ? null : shown(value, LONGEST_VALUE);
        expected = expected == null ? null : shown(expected, LONGEST_VALUE);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("no finding code: " + code);
        }
        if (cell != null && sheet == null) {
            throw new IllegalArgumentException(code + ": cell " + cell + " of no sheet");
        }
    }

    /** A finding is printed in many places, and what it quotes is a stranger's. */
    private static String shown(String text, int longest) {
        if (text.length() <= longest) {
            return Visible.text(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return Visible.text(text.substring(0, end)) + "…";
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public static Builder error(String code, String message) {
        return new Builder(Severity.ERROR, code, message);
    }

    public static Builder warning(String code, String message) {
        return new Builder(Severity.WARNING, code, message);
    }

    public static Builder note(String code, String message) {
        return new Builder(Severity.NOTE, code, message);
    }

    public static Builder of(Severity severity, String code, String message) {
        return new Builder(severity, code, message);
    }

    /** Takes what is known about a finding; what is left out stays null. */
    public static final class Builder {
        private final Severity severity;
        private final String code;
        private final String message;
        private @Nullable String form;
        private @Nullable String sheet;
        private @Nullable String cell;
        private @Nullable Integer row;
        private @Nullable String field;
        private @Nullable String value;
        private @Nullable String expected;

        private Builder(Severity severity, String code, String message) {
            this.severity = severity;
            this.code = code;
            this.message = message;
        }

        public Builder in(@Nullable String form) {
            this.form = form;
            return this;
        }

        public Builder on(@Nullable String field) {
            this.field = field;
            return this;
        }

        public Builder at(String sheet) {
            this.sheet = sheet;
            return this;
        }

        public Builder at(String sheet, int row) {
            this.sheet = sheet;
            this.row = row;
            return this;
        }

        public Builder at(String sheet, int row, String cell) {
            this.cell = cell;
            return at(sheet, row);
        }

        public Builder found(@Nullable String value) {
            this.value = value;
            return this;
        }

        public Builder expected(@Nullable String expected) {
            this.expected = expected;
            return this;
        }

        public Finding build() {
            return new Finding(form, sheet, cell, row, field, severity, code, message, value, expected);
        }
    }
}
