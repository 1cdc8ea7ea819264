package vn.tonghop.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.DataFolder;

/** Held by the one process that may run the job on a data folder. A killed process holds it no longer. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws FolderInUse when another process holds it */
    static FolderLock take(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByUs) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new FolderInUse(folder.root());
        }
        return new FolderLock(channel, lock);
    }

    void assertHeld() {
        if (!lock.isValid()) {
            throw new IllegalStateException("the lock on the data folder was lost");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
