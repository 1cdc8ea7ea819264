/** What counts in a round, from submitted workbooks to the published one, on a database of its own. */
@NullMarked
package vn.tonghop.rounds;

import org.jspecify.annotations.NullMarked;
