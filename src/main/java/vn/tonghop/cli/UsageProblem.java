package vn.tonghop.cli;

/** Asked for something that does not exist: an unknown period, unit, report type, file or inbox. */
final class UsageProblem extends RuntimeException {

    /** @param message whole, in the language asked for: what is wrong and what to do */
    UsageProblem(String message) {
        super(message);
    }
}
