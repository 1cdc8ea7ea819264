package vn.tonghop.job;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.submission.Archive;
import vn.tonghop.submission.ReadItem;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.WorkbookReading;

/**
 * Reads the files of one partition, one after the other. Where it stopped is a number of items: the list of files is
 * stored and their bytes are ours, so reading again gives the same items in the same order.
 */
class SubmissionItemReader extends AbstractItemCountingItemStreamItemReader<ReadItem> {

    private final List<Submission> files;
    private final Archive archive;
    private final Catalogue catalogue;
    private final Round expected;

    private Iterator<Submission> rest;
    private @Nullable WorkbookReading current;

    SubmissionItemReader(List<Submission> files, Archive archive, Catalogue catalogue, Round expected) {
        this.files = files;
        this.archive = archive;
        this.catalogue = catalogue;
        this.expected = expected;
        this.rest = files.iterator();
        setName("readSubmissions");
    }

    @Override
    protected void doOpen() {
        rest = files.iterator();
    }

    @Override
    protected @Nullable ReadItem doRead() throws Exception {
        while (true) {
            WorkbookReading reading = current;
            if (reading == null) {
                if (!rest.hasNext()) {
                    return null;
                }
                Submission file = rest.next();
                reading = new WorkbookReading(
                        new WorkbookReading.Source(file.id(), archive.path(file.hash()), file.fileName()),
                        catalogue,
                        Limits.of(catalogue),
                        expected);
                current = reading;
            }
            ReadItem item = reading.next();
            if (item != null) {
                return item;
            }
            doClose();
        }
    }

    @Override
    protected void doClose() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
