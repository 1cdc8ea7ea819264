/**
 * What must be reported, by whom, under which rules; reads the catalogue folder and refuses a faulty one.
 *
 * <p>May use: text, period.
 */
@NullMarked
package vn.tonghop.catalogue;

import org.jspecify.annotations.NullMarked;
