package vn.tonghop.workbook;

/** How the content of a cell element is written (ECMA-376 part 1, 18.18.11, ST_CellType). */
enum CellType {
    NUMBER("n"),
    SHARED_STRING("s"),
    FORMULA_STRING("str"),
    INLINE_STRING("inlineStr"),
    BOOLEAN("b"),
    ERROR("e"),
    ISO_DATE("d");

    private static final CellType[] ALL = values();

    private final String written;

    CellType(String written) {
        this.written = written;
    }

    /** An unknown type is read as a number: what is none will be reported. */
    static CellType of(AttributeText attribute) {
        for (CellType type : ALL) {
            if (attribute.is(type.written)) {
                return type;
            }
        }
        return NUMBER;
    }

    boolean isText() {
        return this == FORMULA_STRING || this == INLINE_STRING;
    }
}
