package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;
import vn.tonghop.submission.Backup;
import vn.tonghop.submission.DataFolder;

/** Restores a backup while no other process can begin to work in the folder. */
public final class Restore {

    private Restore() {}

    /**
     * Restores into an empty folder, see {@link Backup#restore}.
     *
     * @throws FolderInUse when another process works on the folder
     */
    public static int from(Path zip, DataFolder folder) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            int submissions = new Backup(zip).restore(folder);
            lock.assertHeld();
            return submissions;
        }
    }
}
