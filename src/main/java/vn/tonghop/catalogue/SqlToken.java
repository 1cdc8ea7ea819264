package vn.tonghop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of SQL outside comments.
 *
 * @param text words in lower case, parameters with their colon
 * @param line in the file, from 1
 */
record SqlToken(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        PARAMETER,
        SYMBOL
    }

    private static final Pattern PIECE = Pattern.compile("(?<space>\\s+|--[^\\n]*+|/\\*(?s:.*?)\\*/)"
            + "|(?<STRING>'(?:[^']++|'')*+')"
            + "|(?<QUOTEDNAME>\"(?:[^\"]++|\"\")*+\")"
            + "|(?<PARAMETER>:[A-Za-z_][A-Za-z_0-9]*+)"
            + "|(?<WORD>[\\p{L}_][\\p{L}\\p{N}_]*+)"
            + "|(?<NUMBER>\\d++(?:\\.\\d++)?)"
            + "|(?<SYMBOL>\\|\\||<=|>=|<>|!=|[-+*/%(),.<>=])");

    boolean is(String word) {
        return text.equals(word) && (kind == Kind.WORD || kind == Kind.SYMBOL);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** Reads all tokens; what is not in the portable part of SQL is a fault, and left out. */
    static List<SqlToken> of(SqlText sql, Faults faults) {
        List<SqlToken> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(sql.text());
        int line = sql.line();
        int at = 0;
        while (at < sql.text().length()) {
            matcher.region(at, sql.text().length());
            if (!matcher.lookingAt()) {
                faults.add(sql.file(), line, whyNot(sql.text().substring(at)));
                if (sql.text().substring(at).matches("(?s)(['\"]|/\\*).*")) {
                    return tokens;
                }
                at += sql.text().startsWith("::", at) ? 2 : 1;
                continue;
            }
            if (matcher.group("space") == null) {
                SqlToken token = new SqlToken(kindOf(matcher), textOf(matcher), line);
                boolean prefixed = token.kind() == Kind.STRING
                        && !tokens.isEmpty()
                        && at > 0
                        && Character.isLetterOrDigit(sql.text().charAt(at - 1));
                if (prefixed) {
                    faults.add(sql.file(), line, "Không dùng chữ đứng liền trước dấu nháy: chuỗi chỉ viết '…'.");
                }
                tokens.add(token);
            }
            line += (int) matcher.group().chars().filter(c -> c == '\n').count();
            at = matcher.end();
        }
        return tokens;
    }

    private static Kind kindOf(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (matcher.group(kind.name().replace("_", "")) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind for " + matcher.group());
    }

    private static String textOf(Matcher matcher) {
        String text = matcher.group();
        return matcher.group("WORD") == null ? text : text.toLowerCase(Locale.ROOT);
    }

    private static String whyNot(String rest) {
        return switch (rest.charAt(0)) {
            case ';' -> "Câu lệnh SQL không được có dấu “;”: mỗi tệp chỉ một câu SELECT.";
            case '\'', '"' -> "Dấu nháy mở mà không đóng.";
            case '/' -> "Chú thích /* mở mà không đóng.";
            case ':' -> "Dấu “:” chỉ đứng trước tên tham số; để đổi kiểu, dùng cast(… as …).";
            default -> "Ký tự “" + rest.charAt(0) + "” không dùng được ở cả SQLite và PostgreSQL.";
        };
    }
}
