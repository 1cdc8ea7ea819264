package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.catalogue.Commission;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.RowIds;

/** The text form of a revision; of a consolidated row: numbers and texts as JSON has them, a day as {@code {"day": "2023-04-10"}}. */
final class RevisionJson {

    private static final String DAY = "day";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The sources of a line and of those columns whose sources differ, one text a sheet. */
    private record Sources(List<String> line, Map<String, List<String>> columns) {}

    private record NoReport(List<Gap> none) {}

    private RevisionJson() {}

    static String cells(ConsolidatedRow row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.values().forEach((column, value) -> {
            Object cell = value;
            if (value instanceof LocalDate day) {
                cell = Map.of(DAY, day.toString());
            } else if (value instanceof BigDecimal decimal) {
                cell = new BigDecimal(decimal.toPlainString());
            }
            cells.put(column, cell);
        });
        return JSON.writeValueAsString(cells);
    }

    static String sources(ConsolidatedRow row) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        row.columnSources().forEach((column, ids) -> columns.put(column, ids.texts()));
        return JSON.writeValueAsString(new Sources(row.sources().texts(), columns));
    }

    static ConsolidatedRow row(Optional<String> section, String cells, String sources) {
        Map<String, Object> values = new LinkedHashMap<>();
        JSON.readValue(cells, new TypeReference<Map<String, Object>>() {}).forEach((column, cell) -> {
            boolean day = cell instanceof Map<?, ?>;
            values.put(column, day ? LocalDate.parse(String.valueOf(((Map<?, ?>) cell).get(DAY))) : cell);
        });
        Sources kept = JSON.readValue(sources, Sources.class);
        Map<String, RowIds> columns = new LinkedHashMap<>();
        kept.columns().forEach((column, texts) -> columns.put(column, RowIds.parse(texts)));
        return new ConsolidatedRow(section, values, RowIds.parse(kept.line()), columns);
    }

    /** What was in force for the round: window, due dates, who asked for the report and who answers. */
    static String terms(Round round) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("from", round.window().from().toString());
        terms.put("to", round.window().to().toString());
        terms.put("units-due", round.unitsDue().toString());
        terms.put("agency-due", round.agencyDue().toString());
        Commission commission = round.commission();
        commission.letter().ifPresent(letter -> terms.put("letter", letter));
        commission.subject().ifPresent(subject -> terms.put("subject", subject));
        commission.recipient().ifPresent(recipient -> terms.put("recipient", recipient));
        commission.signerTitle().ifPresent(title -> terms.put("signer-title", title));
        commission.signer().ifPresent(signer -> terms.put("signer", signer));
        return JSON.writeValueAsString(terms);
    }

    /** A list of the gaps; within {@code {"none": …}} when there is no report at all. */
    static String gaps(ConsolidatedBlock block) {
        return JSON.writeValueAsString(block.hasNoReport() ? new NoReport(block.gaps()) : block.gaps());
    }

    static ConsolidatedBlock.Basis basis(String gaps) {
        return gaps.startsWith("{") ? ConsolidatedBlock.Basis.NO_REPORT : ConsolidatedBlock.Basis.REPORTS;
    }

    static List<Gap> gaps(String json) {
        return basis(json) == ConsolidatedBlock.Basis.NO_REPORT
                ? JSON.readValue(json, NoReport.class).none()
                : JSON.readValue(json, new TypeReference<List<Gap>>() {});
    }
}
