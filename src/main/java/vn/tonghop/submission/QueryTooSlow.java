package vn.tonghop.submission;

/** A text of the catalogue took too long over the rows of one submission; it may be the text's fault, or the rows'. */
public final class QueryTooSlow extends RuntimeException {

    QueryTooSlow(String file, Throwable cause) {
        super(file, cause);
    }
}
