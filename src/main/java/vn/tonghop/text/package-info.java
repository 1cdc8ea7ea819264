/**
 * Vietnamese text as facts: normal forms, numbers, dates, document references, header words.
 *
 * <p>May use: nothing.
 */
@NullMarked
package vn.tonghop.text;

import org.jspecify.annotations.NullMarked;
