package vn.tonghop.job;

import vn.tonghop.submission.Archive;

/**
 * Something in the inbox that a sweep did not take. It is no submission, and no fault of the run.
 *
 * @param name within the inbox, as it is shown to people
 */
public record LeftFile(String name, Archive.Reason reason) {}
