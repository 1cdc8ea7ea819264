package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmittedForm;

/**
 * The verdict on a submission.
 *
 * @param findings what the rules found, besides what reading found
 * @param forms each accepted or rejected, with its rows counted
 */
public record Judgement(Submission submission, List<Finding> findings, List<SubmittedForm> forms) {}
