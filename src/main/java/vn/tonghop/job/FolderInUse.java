package vn.tonghop.job;

import java.io.IOException;
import java.nio.file.Path;

/** Another process works on the data folder. */
public final class FolderInUse extends IOException {

    FolderInUse(Path folder) {
        super(folder.toString());
    }
}
