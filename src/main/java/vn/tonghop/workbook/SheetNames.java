package vn.tonghop.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that Excel accepts: 1 to 31 characters, none of {@code []:*?/\}, no apostrophe at either end, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The name as wished, or as near to it as the rules allow. */
    String take(String wished) {
        String name = wished.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-").replaceAll("^[' ]+|[' ]+$", "");
        // Excel keeps "History" for itself
        if (name.isEmpty() || name.equalsIgnoreCase("History")) {
            name = "_" + name;
        }
        String unique = cut(name, LONGEST);
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            unique = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return unique;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length).stripTrailing();
    }
}
