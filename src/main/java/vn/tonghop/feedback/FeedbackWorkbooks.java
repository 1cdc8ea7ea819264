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

    /**
     * Writes {@code <unit>-<version>.xlsx} in a folder, which is made when it is missing. The file appears under its name
     * only when it is whole, and replaces an earlier one.
     *
     * @return the file
     */
    public Path write(Feedback feedback, Path folder) throws IOException {
        Path target = folder.resolve(feedback.unit() + "-" + feedback.version() + ".xlsx");
        FindingsWorkbook.write(new FeedbackPage(feedback, texts).book(), target);
        return target;
    }
}
