package vn.tonghop.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of document that carry a number: the 29 of Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, then decrees,
 * circulars, Party conclusions and the early decrees ("sắc lệnh").
 */
enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    STATUTE("QC", "Quy chế"),
    REGULATION("QyĐ", "Quy định"),
    COMMUNIQUE("TC", "Thông cáo"),
    NOTICE("TB", "Thông báo"),
    GUIDANCE("HD", "Hướng dẫn"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    OPTION("PA", "Phương án"),
    SCHEME("ĐA", "Đề án"),
    PROJECT("DA", "Dự án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    PROPOSAL("TTr", "Tờ trình"),
    CONTRACT("HĐ", "Hợp đồng"),
    /** Has no abbreviation in the decree; Party offices and older letters write CV. */
    LETTER("CV", "Công văn"),
    TELEGRAM("CĐ", "Công điện"),
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    AGREEMENT("BTT", "Bản thỏa thuận"),
    AUTHORISATION("GUQ", "Giấy ủy quyền"),
    INVITATION("GM", "Giấy mời"),
    INTRODUCTION("GGT", "Giấy giới thiệu"),
    LEAVE("GNP", "Giấy nghỉ phép"),
    DISPATCH("PG", "Phiếu gửi"),
    TRANSFER("PC", "Phiếu chuyển"),
    SLIP("PB", "Phiếu báo"),
    /** Has no abbreviation in the decree. */
    OPEN_LETTER("TCg", "Thư công"),
    DECREE("NĐ", "Nghị định"),
    CIRCULAR("TT", "Thông tư"),
    CONCLUSION("KL", "Kết luận"),
    EARLY_DECREE("SL", "Sắc lệnh");

    /** No type has a name of more words. */
    static final int LONGEST_NAME = 4;

    private static final Map<String, DocumentType> BY_NAME = new HashMap<>();
    private static final Map<String, DocumentType> BY_ABBREVIATION = new HashMap<>();

    static {
        for (DocumentType type : values()) {
            BY_NAME.put(TextKey.FOLDED.of(type.title), type);
            BY_ABBREVIATION.put(type.abbreviation, type);
        }
        BY_NAME.put(TextKey.FOLDED.of("Thông báo kết luận"), NOTICE);
        BY_NAME.put(TextKey.FOLDED.of("Chương trình hành động"), PROGRAMME);
        // as Thông tư 01/2011/TT-BNV abbreviated them
        BY_ABBREVIATION.put("GN", MEMORANDUM);
        BY_ABBREVIATION.put("TTh", AGREEMENT);
        // typed in capitals, or without the bar of Đ where no other type is meant
        for (Map.Entry<String, DocumentType> entry : Map.copyOf(BY_ABBREVIATION).entrySet()) {
            String capitals = entry.getKey().toUpperCase(Locale.ROOT);
            BY_ABBREVIATION.putIfAbsent(capitals, entry.getValue());
            BY_ABBREVIATION.putIfAbsent(capitals.replace('Đ', 'D'), entry.getValue());
        }
    }

    private final String abbreviation;
    private final String title;

    DocumentType(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    String abbreviation() {
        return abbreviation;
    }

    /** As written at the start of a reference. */
    String title() {
        return title;
    }

    /** By a type written out, in any case and with its tones anywhere, or by its abbreviation. */
    static Optional<DocumentType> named(String words) {
        return Optional.ofNullable(BY_NAME.get(TextKey.FOLDED.of(words))).or(() -> abbreviated(words.strip()));
    }

    static Optional<DocumentType> abbreviated(String abbreviation) {
        return Optional.ofNullable(BY_ABBREVIATION.get(abbreviation));
    }
}
