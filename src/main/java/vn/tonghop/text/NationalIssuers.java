package vn.tonghop.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bodies of which the country has one, by their token in the symbol of a document: the Party's centre, the National
 * Assembly, the Government, ministries past and present. All others have a namesake in another province.
 */
final class NationalIssuers {

    private static final Pattern LEGISLATURE = Pattern.compile("(?:UBTV)?QH\\d*");

    private static final Set<String> OTHERS = Set.of(
            ("TW CTN CP TTg VPCP BCA BCT BDTTG BGDĐT BGTVT BKHCN BKHĐT BLĐTBXH BNG BNNMT BNNPTNT BNV BQP BTC BTNMT BTP"
                            + " BTTTT BVHTTDL BXD BYT")
                    .split(" "));

    private NationalIssuers() {}

    static boolean contains(String issuer) {
        return OTHERS.contains(issuer) || LEGISLATURE.matcher(issuer).matches();
    }
}
