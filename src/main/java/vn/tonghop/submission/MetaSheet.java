package vn.tonghop.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.FormVersions;

/**
 * What a workbook that units fill in says about itself, on a sheet that Excel does not offer to show. Every row has a
 * key in column A and a value in column B, all of them text; the rows come in no particular order.
 *
 * <table>
 * <caption>Rows</caption>
 * <tr><td>{@code format}</td><td>{@link #FORMAT_1}</td></tr>
 * <tr><td>{@code report}</td><td>id of the report type</td></tr>
 * <tr><td>{@code period}</td><td>code of the period</td></tr>
 * <tr><td>{@code unit}</td><td>code of the unit</td></tr>
 * <tr><td>{@code structure}</td><td>see {@link #structure}</td></tr>
 * <tr><td>{@code form:<id>}</td><td>name of the form's sheet; in column C the number of its header row, from 1</td></tr>
 * <tr><td>{@code version:<form>}</td><td>version of the form's workbook; left out for {@link FormVersions#FIRST}</td></tr>
 * <tr><td>{@code column:<form>:<field>}</td><td>letters of the field's column</td></tr>
 * <tr><td>{@code explain}</td><td>number of a finding on that sheet; then the form, the code and the key of a row</td></tr>
 * <tr><td>{@code marked}</td><td>in a workbook that was given back: name of the sheet with the findings</td></tr>
 * </table>
 */
public final class MetaSheet {

    public static final String NAME = "_meta";
    /** The sheet with the choices behind the drop-downs; hidden like this one. */
    public static final String CHOICES_NAME = "_danh_muc";

    public static final String FORMAT = "format";
    public static final String FORMAT_1 = "tonghop-template/1";
    public static final String REPORT = "report";
    public static final String PERIOD = "period";
    public static final String UNIT = "unit";
    public static final String STRUCTURE = "structure";
    public static final String MARKED = "marked";
    public static final String EXPLAIN = "explain";

    private MetaSheet() {}

    public static String formKey(String form) {
        return "form:" + form;
    }

    public static String versionKey(String form) {
        return "version:" + form;
    }

    public static String columnKey(String form, String field) {
        return "column:" + form + ":" + field;
    }

    /**
     * Tells whether a workbook was made for the forms of today: the SHA-256, in hexadecimal, of the forms' ids and field
     * keys. The order of forms and fields does not matter, because a workbook says where each stands.
     */
    public static String structure(Collection<Form> forms) {
        TreeSet<String> parts = new TreeSet<>();
        for (Form form : forms) {
            parts.add(formKey(form.id()));
            form.fields().keySet().forEach(field -> parts.add(columnKey(form.id(), field)));
        }
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
