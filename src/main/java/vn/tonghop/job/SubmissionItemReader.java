package vn.tonghop.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;
import vn.tonghop.submission.WorkbookReading;
import vn.tonghop.workbook.Refusal;

/**
 * Reads files one after the other. Where a killed run stopped is told by our own tables and by nothing else: what it had
 * read whole is not in the list any more, and a file read in part begins anew. Batch's own count of items is not kept,
 * because Batch saves it also when the chunk that it counts was rolled back (spring-batch issue 5594).
 *
 * <p>That a file is going to be read is committed before it is opened, for a group of files at a time.
 */
class SubmissionItemReader implements ItemStreamReader<ReadItem> {

    /** Once beside other files, when it may have been any of them that killed the process, and twice alone. */
    static final int MOST_ATTEMPTS = 3;

    private final List<Submission> files;
    private final int group;
    private final Submissions submissions;
    private final Function<Submission, WorkbookReading> opener;

    private int next;
    private int announced;
    /** Ids of the last two groups: with groups not smaller than a chunk, all that may not be committed yet. */
    private List<Long> recent = new ArrayList<>();

    private @Nullable WorkbookReading current;

    /** @param group how many files are announced at a time */
    SubmissionItemReader(
            List<Submission> files, int group, Submissions submissions, Function<Submission, WorkbookReading> opener) {
        this.files = files;
        this.group = group;
        this.submissions = submissions;
        this.opener = opener;
    }

    @Override
    public @Nullable ReadItem read() throws Exception {
        while (true) {
            WorkbookReading reading = current;
            if (reading == null) {
                if (next == files.size()) {
                    return null;
                }
                Submission file = files.get(next);
                if (file.attempts() >= MOST_ATTEMPTS) {
                    next++;
                    return new ReadItem.Refused(file.id(), file.fileName(), Refusal.SET_ASIDE_AFTER_CRASH, "");
                }
                announce();
                next++;
                reading = opener.apply(file);
                current = reading;
            }
            ReadItem item = advance(reading);
            if (item != null) {
                return item;
            }
            reading.close();
            current = null;
        }
    }

    private void announce() {
        if (next < announced) {
            return;
        }
        List<Long> ids = files.subList(next, Math.min(next + group, files.size())).stream()
                .filter(file -> file.attempts() < MOST_ATTEMPTS)
                .map(Submission::id)
                .toList();
        submissions.attempt(ids);
        announced = next + group;
        List<Long> both = new ArrayList<>(recent.subList(Math.max(0, recent.size() - group), recent.size()));
        both.addAll(ids);
        recent = both;
    }

    private @Nullable ReadItem advance(WorkbookReading reading) throws Exception {
        boolean survived = false;
        try {
            ReadItem item = reading.next();
            survived = true;
            return item;
        } finally {
            if (!survived) {
                // what it did to us counts against it
                recent.remove(files.get(next - 1).id());
            }
        }
    }

    /** The end of the step, of whatever kind: whoever comes here was not killed by a file. */
    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
        if (!recent.isEmpty()) {
            List<Long> called = recent;
            recent = new ArrayList<>();
            submissions.callOff(called);
        }
    }
}
