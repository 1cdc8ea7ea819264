package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.catalogue.Form;

/** All submissions ever received, with their rows. Nothing is deleted but what a reading of the same bytes replaces. */
public interface Submissions {

    /** Keeps a staged file, or remembers that the sweep saw the same bytes again; false when they were received before. */
    boolean register(Archive.Staged staged, String fileName, String receivedAt, long sweep);

    /**
     * Sets down which files a run is to read: those not read yet, and those read under another catalogue that belong to
     * the round or whose round was not understood.
     *
     * @param fingerprint of the catalogue now
     * @return how many
     */
    int planReading(long run, Round round, String fingerprint);

    /** The files that a run has still to read and that nothing is held against, whose ids leave that remainder; by id. */
    List<Submission> unread(long run, int parts, int remainder);

    /** The files that a run has still to read and that were being read when a process died; by id. */
    List<Submission> suspects(long run);

    /** Keeps at once, in a transaction of its own, that these files are now going to be read. */
    void attempt(List<Long> ids);

    /** Takes an attempt back, where the file was not read meanwhile: the reading was called off, it did not fail. */
    void callOff(List<Long> ids);

    Submission get(long id);

    /** The submissions of a round in that state, in the order of their hashes. */
    List<Long> ofRound(Round round, Submission.State state);

    /**
     * Files that the sweep saw and that could not be read, or do not say which round they are for, in the order of their
     * hashes.
     */
    List<Submission> refused(long sweep);

    /** Files that the sweep brought and that are for another round, in the order of their hashes. */
    List<Submission> ofOtherRounds(Round round, long sweep);

    /**
     * The submissions of a round in whatever state, and those whose round is not known, in the order of their ids.
     */
    List<Submission> ofRoundOrNone(Round round);

    /** The submissions of a round that no later version of the same unit has replaced, in the order of their hashes. */
    List<Submission> latest(Round round);

    /** Keeps what the file says of itself, and forgets rows and forms of an earlier reading. */
    void opened(ReadItem.Opened file);

    /** Adds typed rows of one form. */
    void add(Form form, List<TypedRow> rows);

    /**
     * Keeps the counts of a file that was read whole; one that does not say which round it is for is refused.
     *
     * @param fingerprint of the catalogue it was read under
     */
    void closed(ReadItem.Closed file, String fingerprint);

    /** Forgets what was read of a file that cannot be read whole. */
    void refused(long submission, String fingerprint);

    List<SubmittedForm> forms(long submission);

    /** The accepted form that counts, for each form of each unit that has one, in the order of submissions. */
    List<SubmittedForm> inForce(Round round);

    /** Identity by row number of some rows of a submitted sheet; a row without one is left out. */
    Map<Integer, String> identities(Form form, SubmittedForm part, RowIds.Run rows);

    /** Keeps the verdict on a form. */
    void judged(SubmittedForm form);

    void validated(long submission);

    /** The other readable files of the same unit, round and version, in the order in which they came. */
    List<Submission> ofSameVersion(Submission submission);

    /** The submission whose hash begins with the key of a row id. */
    Optional<Submission> byKey(String key);
}
