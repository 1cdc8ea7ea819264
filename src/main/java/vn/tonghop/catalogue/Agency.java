package vn.tonghop.catalogue;

/**
 * The agency whose units report.
 *
 * @param name in full, with its place
 * @param shortName as it stands in tables
 * @param superior whom it reports to
 * @param place where its letters are dated
 */
public record Agency(String name, String shortName, String superior, String place) {}
