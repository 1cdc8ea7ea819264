package vn.tonghop.consolidation;

import java.util.List;

/**
 * A consolidated result ("bản tổng hợp lần n"). Never changed once it is kept.
 *
 * @param number from 1 within its round
 * @param contentHash SHA-256 over everything below; the time and the machine are no part of it
 * @param appendices all tables, in catalogue order
 */
public record Revision(String round, int number, String contentHash, List<ConsolidatedAppendix> appendices) {}
