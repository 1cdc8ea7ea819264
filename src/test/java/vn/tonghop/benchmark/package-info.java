/** What {@code scripts/benchmark} measures: ratios against a floor in the same run, never times that a test could fail on. */
@NullMarked
package vn.tonghop.benchmark;

import org.jspecify.annotations.NullMarked;
