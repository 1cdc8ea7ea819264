package vn.tonghop.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.workbook.FindingsWorkbook;
import vn.tonghop.workbook.ReadLimits;
import vn.tonghop.workbook.Refusal;
import vn.tonghop.workbook.RefusedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbook;
import vn.tonghop.workbook.SubmittedWorkbooks;

/** The submitters' workbooks with the findings in them, and the findings alone where there is nothing to put them in. */
public final class FeedbackWorkbooks {

    private static final Set<String> REFUSALS =
            Arrays.stream(Refusal.values()).map(Refusal::code).collect(Collectors.toUnmodifiableSet());

    private final Texts texts;

    /** @param language Vietnamese, or English where the locale is English; the findings' own messages are Vietnamese */
    public FeedbackWorkbooks(Locale language) {
        this.texts = new Texts(language);
    }

    /**
     * Writes the submitted workbook anew, marked, in place of what the path held before; the findings alone when the file
     * was refused. The file appears under its name only when it is whole.
     *
     * @param submitted our own copy of the submitted bytes
     */
    public void write(Feedback feedback, Path submitted, ReadLimits limits, Path file) throws IOException {
        // what could not be read once, or stopped whoever read it, is not read again
        if (feedback.findings().stream().anyMatch(finding -> REFUSALS.contains(finding.code()))) {
            write(feedback, file);
            return;
        }
        try (SubmittedWorkbook workbook = SubmittedWorkbooks.open(submitted, feedback.file(), limits)) {
            new MarkedCopy(feedback, texts).write(workbook, file);
        } catch (RefusedWorkbook unreadable) {
            write(feedback, file);
        }
    }

    /** Writes the findings alone. */
    void write(Feedback feedback, Path file) throws IOException {
        FindingsWorkbook.write(new FeedbackPage(feedback, texts, Copy.none(texts.text("sheet"))).book(), file);
    }
}
