package vn.tonghop.catalogue;

/** A section of a block: the value of the section column, and what is printed. */
public record Section(String key, String label) {}
