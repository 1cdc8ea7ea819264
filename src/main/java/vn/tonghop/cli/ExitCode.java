package vn.tonghop.cli;

/** How a command ended, for scripts and schedulers. */
final class ExitCode {

    /** All is well; a missing unit alone is no fault of the run. */
    static final int OK = 0;
    /** It ran, and some file was refused, some form has an error, or some figure does not agree. */
    static final int FINDINGS = 1;
    /** Wrong use or wrong configuration. */
    static final int USAGE = 2;
    /** It could not do its work. */
    static final int FAILED = 3;

    private ExitCode() {}
}
