package vn.tonghop.job;

import java.nio.file.Path;

/** A data folder in which no run has ever kept anything was asked about what it holds. */
public final class NoDataYet extends RuntimeException {

    NoDataYet(Path home) {
        super(home.toString());
    }
}
