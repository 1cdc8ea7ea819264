package vn.tonghop.job;

/** Told how far long work has come; called by several threads at a time. */
public interface Progress {

    /** For whoever does not look. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begins(Stage stage, int pieces) {}

        @Override
        public void advances(int pieces) {}

        @Override
        public void ends() {}
    };

    /** What is being done, in the order of the work. */
    enum Stage {
        COLLECT,
        READ,
        VALIDATE,
        RETURN_FINDINGS,
        CONSOLIDATE,
        PUBLISH
    }

    /**
     * A stage begins, and the one before it has ended.
     *
     * @param pieces how much there is to do: files where the stage goes through files, otherwise 1
     */
    void begins(Stage stage, int pieces);

    /** So many more pieces of the stage are done. */
    void advances(int pieces);

    /** All is done, or has failed; what follows is told by whoever asked for the work. */
    void ends();
}
