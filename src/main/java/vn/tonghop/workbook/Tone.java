package vn.tonghop.workbook;

/** What a colour says; words beside it say the same. */
public enum Tone {
    GOOD("E2EFDA"),
    ERROR("F8CBAD"),
    WARNING("FFE699"),
    NOTE("DDEBF7");

    private final String rgb;

    Tone(String rgb) {
        this.rgb = rgb;
    }

    String rgb() {
        return rgb;
    }
}
