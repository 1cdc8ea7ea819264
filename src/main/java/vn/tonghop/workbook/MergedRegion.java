package vn.tonghop.workbook;

/** A merged rectangle; both corners belong to it. */
public record MergedRegion(CellAddress first, CellAddress last) {}
