package vn.tonghop.workbook;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.workbook.Relationships.Relationship;

/** Tells a workbook from the other things that come as a zip. */
final class PackageKind {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private PackageKind() {}

    /**
     * The name of the workbook part.
     *
     * @throws RefusedWorkbook when the package is no workbook, or one of a kind that is not read
     */
    static String workbookPart(ZipPackage parts, ReadLimits limits) throws RefusedWorkbook, IOException {
        if (!parts.has(CONTENT_TYPES)) {
            throw notOoxml(parts);
        }
        Relationship main = Relationships.of("", parts, limits).ofKind("officeDocument");
        if (main == null || !parts.has(main.target())) {
            boolean workbook = parts.hasFolder("xl/");
            throw new RefusedWorkbook(
                    workbook ? Refusal.DAMAGED : Refusal.OTHER_FORMAT, "the package has no main document");
        }
        String type = contentType(main.target(), parts);
        if (type == null || !isWorkbook(type)) {
            throw notWorkbook(type);
        }
        return main.target();
    }

    private static RefusedWorkbook notOoxml(ZipPackage parts) throws RefusedWorkbook, IOException {
        String mimetype = parts.opening("mimetype");
        if (mimetype != null && mimetype.startsWith("application/vnd.oasis.opendocument")) {
            return new RefusedWorkbook(Refusal.OPEN_DOCUMENT, mimetype.strip());
        }
        return parts.hasFolder("xl/")
                ? new RefusedWorkbook(Refusal.DAMAGED, "the part " + CONTENT_TYPES + " is missing")
                : new RefusedWorkbook(Refusal.OTHER_FORMAT, "a zip archive that is no workbook");
    }

    private static @Nullable String contentType(String part, ZipPackage parts) throws RefusedWorkbook, IOException {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String byExtension = null;
        String byName = null;
        try (XmlPart xml = parts.xml(CONTENT_TYPES)) {
            xml.root("Types");
            while (xml.nextChild(1)) {
                if (xml.name().equals("Override") && ("/" + part).equalsIgnoreCase(xml.attribute("PartName"))) {
                    byName = xml.attribute("ContentType");
                } else if (xml.name().equals("Default") && extension.equalsIgnoreCase(xml.attribute("Extension"))) {
                    byExtension = xml.attribute("ContentType");
                }
            }
            xml.finish();
        }
        return byName != null ? byName : byExtension;
    }

    /** Ordinary and macro workbooks and templates: {@code …sheet.main+xml}, {@code …macroEnabled.main+xml} … */
    private static boolean isWorkbook(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.endsWith(".main+xml") && (lower.contains("spreadsheetml") || lower.contains("ms-excel"));
    }

    private static RefusedWorkbook notWorkbook(@Nullable String type) {
        if (type != null && type.toLowerCase(Locale.ROOT).contains("ms-excel.sheet.binary")) {
            return new RefusedWorkbook(Refusal.BINARY_WORKBOOK, type);
        }
        return new RefusedWorkbook(Refusal.OTHER_FORMAT, "the main document is of type " + type);
    }
}
