package vn.tonghop.job;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.FaultyCatalogue;
import vn.tonghop.catalogue.SqlText;

/** Tries what a catalogue demands, rules and checks, on the cases that it carries with it; nothing of it is kept. */
@Component
public final class CatalogueCases {

    private final RuleCases rules;
    private final CheckCases checks;

    CatalogueCases(RuleCases rules, CheckCases checks) {
        this.rules = rules;
        this.checks = checks;
    }

    /**
     * Tries them all.
     *
     * @return how many cases there are
     * @throws FaultyCatalogue with every row on which a rule or a check does not do what its case says, and with every one
     *     that lacks a case that it must find or one that it must leave alone
     */
    public int verify() {
        List<CatalogueFault> faults = new ArrayList<>();
        int tried = rules.verify(faults) + checks.verify(faults);
        if (!faults.isEmpty()) {
            throw new FaultyCatalogue(faults);
        }
        return tried;
    }

    /** What is wrong with a rule or a check that nobody could see failing, or nobody could see passing. */
    static CatalogueFault lacking(SqlText sql, String code) {
        return new CatalogueFault(
                sql.file(),
                sql.line(),
                "“" + code + "” cần tệp " + code + ".cases.csv bên cạnh, có ít nhất một trường hợp phải tìm ra và một"
                        + " trường hợp không được tìm ra");
    }
}
