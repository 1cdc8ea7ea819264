package vn.tonghop.rounds;

import java.io.IOException;

/**
 * A register of three departments of two provinces that were merged on 01/7/2025: each province numbered its documents in a
 * series of its own, and so does the new one, which has the name of one of them.
 */
final class Provinces {

    private static final String REGISTER = """
            code,name,from,to,act,end_act,successor,abbreviations,note,parent,place
            tinh-bac,Tỉnh Bắc cũ,,2025-06-30,,Nghị quyết số 202/2025/QH15,tinh,,,,tỉnh Bắc
            tinh-nam,Tỉnh Nam,,2025-06-30,,Nghị quyết số 202/2025/QH15,tinh,,,,tỉnh Nam
            tinh,Tỉnh Bắc,2025-07-01,,Nghị quyết số 202/2025/QH15,,,,,,tỉnh Bắc
            so-bac,Sở Khoa học Bắc,,2025-06-30,,Quyết định số 1/QĐ-UBND ngày 01/7/2025,so,,,tinh-bac,
            so-nam,Sở Khoa học Nam,,2025-06-30,,Quyết định số 1/QĐ-UBND ngày 01/7/2025,so,,,tinh-nam,
            vien-nam,Viện Nam,,2025-06-30,,,,,,tinh-nam,
            vien-nam,Viện Nam,2025-07-01,,Quyết định số 1/QĐ-UBND ngày 01/7/2025,,,,,tinh,
            so,Sở Khoa học và Công nghệ,2025-07-01,,Quyết định số 1/QĐ-UBND ngày 01/7/2025,,,,,tinh,
            """;

    private Provinces() {}

    /** Gives the office this register; the provinces themselves report nothing. */
    static OwnCatalogue in(Office office) throws IOException {
        OwnCatalogue own = office.ownCatalogue().write("units.csv", REGISTER);
        for (String form : new String[] {"nhiem-vu-giao", "nhiem-vu-trong-tam", "kho-khan"}) {
            own.replace("forms/" + form + "/form.yaml", "\nunits: all\n", "\nunits: [so-bac, so-nam, vien-nam, so]\n");
        }
        return own.block("phu-luc-iv", "theo-don-vi", """
                select unit_name as ten, count(*) as so, sources(row_id) as sources
                from nhiem_vu_giao group by unit_name
                """);
    }
}
