package vn.tonghop.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.text.Visible;
import vn.tonghop.validation.Finding;

/** The shapes of JSON output; keys stand in this order, and are null where nothing is known. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Object value) {
        // its codes are those of JSON, so that the value stays the same
        return Visible.text(MAPPER.writeValueAsString(value));
    }

    /** Rows of one form. */
    record Rows(int read, int used, int rejected, int setAside) {}

    /** Verdict on one form. */
    record FormVerdict(String form, boolean accepted, Rows rows) {}

    /** Verdict on one file. */
    record FileVerdict(
            String file,
            @Nullable String unit,
            @Nullable String period,
            @Nullable String report,
            boolean accepted,
            java.util.List<FormVerdict> forms) {}

    /** A finding with the file it is about. */
    record FindingJson(
            String file,
            @Nullable String unit,
            @Nullable String period,
            @Nullable String report,
            @Nullable String form,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Integer row,
            @Nullable String field,
            String severity,
            String code,
            String message,
            @Nullable String value,
            @Nullable String expected) {

        static FindingJson of(FileVerdict file, Finding finding) {
            return new FindingJson(
                    file.file(),
                    file.unit(),
                    file.period(),
                    file.report(),
                    finding.form(),
                    finding.sheet(),
                    finding.cell(),
                    finding.row(),
                    finding.field(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.message(),
                    finding.value(),
                    finding.expected());
        }
    }

    /** How a unit stands with a form. */
    record UnitForm(
            String unit,
            String form,
            String state,
            @Nullable Integer version,
            @Nullable Integer daysLate) {}

    /** Answer of {@code status}. */
    record Status(String period, String report, java.util.List<UnitForm> units) {}

    /** Answer of {@code check}. */
    record Check(java.util.List<FileVerdict> files, java.util.List<FindingJson> findings) {}
}
