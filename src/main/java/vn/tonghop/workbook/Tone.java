package vn.tonghop.workbook;

/** What a colour says; words beside it say the same. */
public enum Tone {
    GOOD("E2EFDA", "FF70AD47"),
    ERROR("F8CBAD", "FFC00000"),
    WARNING("FFE699", "FFFFC000"),
    NOTE("DDEBF7", "FF5B9BD5");

    private final String rgb;
    private final String tab;

    Tone(String rgb, String tab) {
        this.rgb = rgb;
        this.tab = tab;
    }

    String rgb() {
        return rgb;
    }

    /** The same, strong enough for the narrow tab of a sheet; eight hexadecimal digits, the first two for opaque. */
    String tab() {
        return tab;
    }
}
