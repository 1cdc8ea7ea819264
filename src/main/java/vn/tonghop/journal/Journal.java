package vn.tonghop.journal;

/** Who did what, when. Entries are only ever added. */
public interface Journal {

    /**
     * Adds an entry.
     *
     * @param at by the clock, ISO local date and time
     * @param actor who asked for it: an account, or the name of the job
     * @param action what was done, kebab-case
     * @param subject what it was done to
     * @param detail more, or empty
     */
    record Entry(String at, String actor, String action, String subject, String detail) {}

    void add(Entry entry);
}
