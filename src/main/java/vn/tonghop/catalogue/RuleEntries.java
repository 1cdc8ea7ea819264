package vn.tonghop.catalogue;

import java.util.Optional;

/** What a rule says of itself beside its SQL: in the header of a file, or in the cells of a row. */
interface RuleEntries {

    /** The value of a key; absent when it does not stand there. */
    Optional<SqlHeader.Line> find(String key);

    /** The value of a key that must stand there; a fault, and empty text, when it does not. */
    SqlHeader.Line require(String key);

    /** Tells of something wrong at a line of the file, from 1. */
    void fault(int line, String message);
}
