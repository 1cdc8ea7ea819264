package vn.tonghop.workbook;

/** What stops us from reading one file. Never stops the reading of another. */
public final class RefusedWorkbook extends Exception {

    private final Refusal refusal;

    public RefusedWorkbook(Refusal refusal, String detail) {
        super(refusal.code() + ": " + detail);
        this.refusal = refusal;
    }

    public RefusedWorkbook(Refusal refusal, String detail, Throwable cause) {
        super(refusal.code() + ": " + detail, cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
