package vn.tonghop.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of shipped rules and checks in the README, made out of the built-in catalogue. */
final class ReadmeRules {

    static final Path README = Path.of("README.md");
    static final Pattern LIST = Pattern.compile("(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", Pattern.DOTALL);

    private ReadmeRules() {}

    /** Writes the list into the README anew. */
    public static void main(String[] args) throws IOException {
        Files.writeString(
                README,
                LIST.matcher(Files.readString(README)).replaceFirst(Matcher.quoteReplacement(list())),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    static String list() throws IOException {
        Catalogue catalogue = Catalogues.read(CatalogueFiles.builtIn());
        List<String> lines = new ArrayList<>();
        lines.add("| rule | severity | sheet, column | message | source |");
        lines.add("|---|---|---|---|---|");
        for (Form form : catalogue.forms()) {
            for (Rule rule : form.rules()) {
                lines.add(row(
                        "`" + rule.code() + "`",
                        rule.severity().name().toLowerCase(Locale.ROOT)
                                + (rule.beta() ? ", on trial" : "")
                                + (rule.explain() ? ", to be explained" : ""),
                        rule.at()
                                .map(form.fields()::get)
                                .map(field -> form.sheet() + ", " + field.label())
                                .orElse(form.sheet()),
                        rule.message(),
                        rule.source().orElse("")));
            }
        }
        lines.add("");
        lines.add("| check | sheet | what must hold | source |");
        lines.add("|---|---|---|---|");
        for (Appendix appendix : catalogue.appendices()) {
            for (Check check : appendix.checks()) {
                lines.add(row(
                        "`" + check.code() + "`",
                        appendix.sheet(),
                        check.message(),
                        check.source().orElse("")));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("  ", " ") + " |";
    }
}
