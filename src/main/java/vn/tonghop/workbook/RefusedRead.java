package vn.tonghop.workbook;

import java.io.IOException;

/** Carries a refusal out of {@link PartStream} through parsers that let only I/O errors pass. */
final class RefusedRead extends IOException {

    private final RefusedWorkbook refused;

    RefusedRead(RefusedWorkbook refused) {
        super(refused);
        this.refused = refused;
    }

    RefusedWorkbook refused() {
        return refused;
    }
}
