/**
 * Wires the steps into Spring Batch jobs and offers start, recover and status. The only owner of Spring Batch.
 *
 * <p>May use: all packages above it in the flow.
 */
@NullMarked
package vn.tonghop.job;

import org.jspecify.annotations.NullMarked;
