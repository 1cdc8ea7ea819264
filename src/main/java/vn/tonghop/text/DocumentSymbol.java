package vn.tonghop.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after a document's number: {@code /KH-UBND}, {@code /2021/NQ-HĐND}, {@code -NQ/TW}, {@code /UBND-TH}.
 *
 * @param text as written, without spaces, beginning with the sign after the number
 * @param type empty only for acts of the National Assembly, whose symbol has a year and no type
 * @param issuer the issuer's token in its usual spelling; empty in {@code /SL}
 * @param office what follows the issuer, such as the drafting office in a letter; may be empty
 */
record DocumentSymbol(String text, Optional<DocumentType> type, Optional<Integer> year, String issuer, String office) {

    /** Capitals, with the small letters of CTr, QyĐ, TTg; digits at the end unless they begin a glued date. */
    private static final String TOKEN =
            "\\p{Lu}[\\p{Lu}&]*+(?:[trygh]{1,2}\\p{Lu}*+)?(?:\\d{1,3}+(?! ?[/.-] ?\\d))?(?=ngày|[^\\p{L}]|$)";

    private static final String SPACED_TOKEN = "(?: - ?|- )(?=\\p{Lu}{2})" + TOKEN;

    /** For use in a larger pattern; {@link #of(MatchResult, int)} reads its groups. */
    static final String PATTERN =
            "(?: ?/ ?(?:(\\d{4}) ?/ ?)?(%1$s(?:%2$s)?(?:-%1$s){0,5}+)| ?- ?(%1$s) ?/ ?(%1$s(?:-%1$s){0,5}+))"
                    .formatted(TOKEN, SPACED_TOKEN);

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    /**
     * Issuers whose token is often misspelled, by its letters. Real letters carry SKH-CN-VP (a department of science and
     * technology) beside SKH-TH (one of planning and investment), so the longest known spelling wins.
     */
    private static final Map<String, String> USUAL_SPELLING = Map.of(
            "skhcn", "SKHCN",
            "skhccn", "SKHCN",
            "bcsd", "BCSĐ",
            "sgddt", "SGDĐT",
            "sgdddt", "SGDĐT");

    /** In tokens: none is spelled with more hyphens than SGD-ĐT has. */
    private static final int LONGEST_SPELLING = 2;

    static Optional<DocumentSymbol> read(String symbol) {
        Matcher matcher = WHOLE.matcher(symbol);
        return matcher.matches() ? of(matcher, 1) : Optional.empty();
    }

    /**
     * Reads a match of {@link #PATTERN}.
     *
     * @param group the first of its four groups
     */
    static Optional<DocumentSymbol> of(MatchResult match, int group) {
        String partyType = match.group(group + 2);
        if (partyType != null) {
            String org = match.group(group + 3);
            return DocumentType.abbreviated(partyType)
                    .map(type -> issued("-" + partyType + "/" + org, Optional.of(type), Optional.empty(), tokens(org)));
        }
        Optional<Integer> year = Optional.ofNullable(match.group(group)).map(Integer::valueOf);
        List<String> tokens = tokens(match.group(group + 1));
        String text = "/" + year.map(y -> y + "/").orElse("") + String.join("-", tokens);
        Optional<DocumentType> type = DocumentType.abbreviated(tokens.get(0));
        if (type.isEmpty()) {
            return Optional.of(issued(text, year.isPresent() ? type : Optional.of(DocumentType.LETTER), year, tokens));
        }
        boolean needsIssuer = type.get() != DocumentType.EARLY_DECREE;
        return needsIssuer && tokens.size() == 1
                ? Optional.empty()
                : Optional.of(issued(text, type, year, tokens.subList(1, tokens.size())));
    }

    private static List<String> tokens(String joined) {
        return List.of(joined.replace(" ", "").split("-", -1));
    }

    private static DocumentSymbol issued(
            String text, Optional<DocumentType> type, Optional<Integer> year, List<String> tokens) {
        for (int n = Math.min(tokens.size(), LONGEST_SPELLING); n > 0; n--) {
            String usual = USUAL_SPELLING.get(TextKey.LETTERS.of(String.join("", tokens.subList(0, n))));
            if (usual != null) {
                return new DocumentSymbol(text, type, year, usual, String.join("-", tokens.subList(n, tokens.size())));
            }
        }
        String issuer = tokens.isEmpty() ? "" : tokens.get(0);
        String office = tokens.isEmpty() ? "" : String.join("-", tokens.subList(1, tokens.size()));
        return new DocumentSymbol(text, type, year, issuer, office);
    }
}
