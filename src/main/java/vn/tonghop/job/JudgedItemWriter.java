package vn.tonghop.job;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Submissions;
import vn.tonghop.validation.Findings;
import vn.tonghop.validation.ReadingFindings.Judged;

/** Writes rows and findings of a chunk in the chunk's own transaction. */
class JudgedItemWriter implements ItemWriter<Judged> {

    private final Submissions submissions;
    private final Findings findings;
    private final String fingerprint;
    private final Progress progress;

    JudgedItemWriter(Submissions submissions, Findings findings, String fingerprint, Progress progress) {
        this.submissions = submissions;
        this.findings = findings;
        this.fingerprint = fingerprint;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends Judged> chunk) {
        for (Judged judged : chunk) {
            ReadItem item = judged.item();
            if (item instanceof ReadItem.Opened opened) {
                submissions.opened(opened);
                findings.forget(item.submission());
            } else if (item instanceof ReadItem.Rows rows) {
                submissions.add(rows.sheet().form(), judged.rows());
            } else if (item instanceof ReadItem.Closed closed) {
                submissions.closed(closed, fingerprint);
                progress.advances(1);
            } else if (item instanceof ReadItem.Refused) {
                submissions.refused(item.submission(), fingerprint);
                findings.forget(item.submission());
                progress.advances(1);
            }
            findings.add(item.submission(), judged.findings());
        }
    }
}
