package vn.tonghop.catalogue;

/** How much a finding weighs. */
public enum Severity {
    /** LỖI: the form that it stands in is not consolidated. */
    ERROR,
    /** CẢNH BÁO: goes through, and is reported. */
    WARNING,
    /** GHI CHÚ: for information. */
    NOTE
}
