package vn.tonghop.catalogue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The built-in catalogue's SQL over a few rows written by hand, as the engine wraps it: first half of 2023. */
final class OfficeTables implements AutoCloseable {

    private static final List<String> ENGINE_COLUMNS = List.of(
            "row_id",
            "submission",
            "unit",
            "unit_name",
            "unit_rank",
            "submitted_by",
            "version",
            "sheet",
            "row_number",
            "identity");

    private final Catalogue catalogue;
    private final Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    private final NamedParameterJdbcTemplate sql =
            new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
    private final Map<String, Object> parameters = new HashMap<>();
    private int rows;

    OfficeTables() throws IOException, SQLException {
        catalogue = Catalogues.read(CatalogueCopy.ofBuiltIn().files());
        SqlFunctions.define(connection, catalogue.calendar());
        catalogue.settings().forEach(this::set);
        Map.of("period", "2023-H1", "report", "6-thang", "unit", "vp", "year", 2023, "agency", "Sở")
                .forEach(parameters::put);
        Map.of("from", "2022-12-15", "to", "2023-06-14", "cutoff", "2023-06-14").forEach(parameters::put);
        for (Form form : catalogue.forms()) {
            String columns = columns(form).collect(Collectors.joining(", "));
            sql.getJdbcOperations().execute("create table raw_" + form.relation() + " (" + columns + ")");
        }
    }

    OfficeTables set(String setting, Object value) {
        parameters.put(Names.inSql(setting), value);
        return this;
    }

    /** Adds a row: {@code column=value} pairs. Its id is r1, r2, … */
    OfficeTables add(String form, String... cells) {
        rows++;
        Map<String, Object> row = new HashMap<>(Map.of("row_id", "r" + rows, "unit_rank", 0, "row_number", rows));
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            row.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        String columns = String.join(", ", row.keySet());
        String values = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        sql.update("insert into raw_" + Names.inSql(form) + " (" + columns + ") values (" + values + ")", row);
        return this;
    }

    /** The rows of a block, each as {@code column=value} for the wanted columns. */
    List<String> block(String appendixId, String blockId, String... wanted) {
        Appendix appendix = catalogue.appendices().stream()
                .filter(candidate -> candidate.id().equals(appendixId))
                .findFirst()
                .orElseThrow();
        Block block = appendix.blocks().stream()
                .filter(candidate -> candidate.id().equals(blockId))
                .findFirst()
                .orElseThrow();
        List<String> tables = new ArrayList<>();
        catalogue.forms().forEach(form -> {
            tables.add(relation(form, "where counts = 1"));
            tables.add("submitted_" + relation(form, ""));
        });
        appendix.with().ifPresent(with -> tables.add(with.text()));
        String order = block.orderBy().isEmpty() ? "" : " order by " + block.orderBy();
        return query(tables, block.sql(), order, wanted);
    }

    /** The ids of the rows at fault. */
    List<String> atFault(String formId, String ruleCode) {
        Form form = catalogue.form(formId).orElseThrow();
        Rule rule = form.rules().stream()
                .filter(candidate -> candidate.code().equals(ruleCode))
                .findFirst()
                .orElseThrow();
        return query(List.of(relation(form, "")), rule.sql(), " order by row_id", "row_id");
    }

    private List<String> query(List<String> tables, SqlText statement, String order, String... wanted) {
        String text = "with " + String.join(",\n", tables) + " select * from (" + statement.text() + ") x" + order;
        return sql.queryForList(text, parameters).stream()
                .map(row -> Stream.of(wanted)
                        .map(column -> written(row.get(column)))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String relation(Form form, String narrowed) {
        String derived = form.derived().entrySet().stream()
                .map(column -> ", (" + column.getValue().text() + ") as " + column.getKey())
                .collect(Collectors.joining());
        String counts = form.counts().map(SqlText::text).orElse("true");
        return form.relation() + " as (select * from (select r.*" + derived + ", case when " + counts
                + " then 1 else 0 end as counts from raw_" + form.relation() + " r) " + narrowed + ")";
    }

    private static Stream<String> columns(Form form) {
        return Stream.concat(
                ENGINE_COLUMNS.stream().map(column -> column + (column.equals("unit_rank") ? " integer" : "")),
                form.fields().values().stream().flatMap(OfficeTables::columns));
    }

    private static Stream<String> columns(Field field) {
        return field.type() == FieldType.DOCUMENT
                ? Stream.of("", "_type", "_number", "_symbol", "_date", "_issuer", "_id")
                        .map(part -> field.key() + part)
                : Stream.of(field.key() + (field.type() == FieldType.COUNT ? " integer" : ""));
    }

    private static String written(@Nullable Object value) {
        return value == null ? "-" : value.toString().replace("\n", " / ");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
