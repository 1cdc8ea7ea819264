package vn.tonghop.job;

import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Submissions;

/** Where the findings on a submission are written, within its round's folder. */
record FeedbackNames(Submissions submissions) {

    /** A file without unit or version, and one whose version another file has claimed before, is told apart by its hash. */
    String of(Submission submission) {
        boolean unique = submission.unit() != null
                && submission.version() != null
                && submissions.ofSameVersion(submission).stream().allMatch(other -> other.sweep() > submission.sweep());
        return "phan-hoi/"
                + (submission.unit() == null ? "khong-ro-don-vi" : submission.unit())
                + (submission.version() == null ? "" : "-" + submission.version())
                + (unique ? "" : "-" + submission.hash().substring(0, 8))
                + ".xlsx";
    }
}
