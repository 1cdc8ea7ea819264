package vn.tonghop.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vn.tonghop.workbook.FindingsWorkbook;

/** The lists of findings that go back to the units. */
public final class FeedbackWorkbooks {

    private final Texts texts;

    /** @param language Vietnamese, or English where the locale is English; the findings' own messages are Vietnamese */
    public FeedbackWorkbooks(Locale language) {
        this.texts = new Texts(language);
    }

    /** Writes the list in place of what the path held before. The file appears under its name only when it is whole. */
    public void write(Feedback feedback, Path file) throws IOException {
        FindingsWorkbook.write(new FeedbackPage(feedback, texts).book(), file);
    }
}
