package vn.tonghop.catalogue;

/** The agency whose units report. */
public record Agency(String name, String superior, String place) {}
