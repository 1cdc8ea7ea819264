package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFiles;
import vn.tonghop.catalogue.Catalogues;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.Rule;
import vn.tonghop.catalogue.RuleCase;
import vn.tonghop.samples.FaultFolder;
import vn.tonghop.samples.HostileFile;
import vn.tonghop.workbook.Refusal;
import vn.tonghop.workbook.SheetAnomaly;

/** Every code that a submitter can be answered with has a file that shows it. */
class FaultCoverageTest {

    /** Shown by a limit, not by a file. */
    private static final String TOO_SLOW = Refusal.TOO_SLOW.code();
    /** Shown by PoisonIT: it takes a process that was killed twice. */
    private static final String SET_ASIDE = Refusal.SET_ASIDE_AFTER_CRASH.code();

    /** Shown by OldTemplateTest: no form of the built-in catalogue has an older version. */
    private static final String OLD_TEMPLATE = FindingCode.OLD_TEMPLATE.code();

    /** Shown by VersionsIT: it takes two sweeps. */
    private static final String REPEATED_VERSION = FindingCode.REPEATED_VERSION.code();

    @Test
    void everyCodeHasItsCaseAndEveryCaseItsCode() throws IOException {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(FindingCode.values()).map(FindingCode::code).forEach(codes::add);
        Arrays.stream(SheetAnomaly.Kind.values()).map(SheetAnomaly.Kind::code).forEach(codes::add);
        Arrays.stream(Refusal.values()).map(Refusal::code).forEach(codes::add);
        Set<String> rules = new TreeSet<>();
        catalogue().forms().forEach(form -> form.rules().forEach(rule -> rules.add(rule.code())));

        Set<String> cases = new TreeSet<>(Set.of(TOO_SLOW, SET_ASIDE, OLD_TEMPLATE, REPEATED_VERSION));
        FaultFolder.all().stream()
                .filter(folder -> !folder.isOfMany())
                .map(FaultFolder::code)
                .filter(code -> !rules.contains(code))
                .forEach(cases::add);
        Arrays.stream(HostileFile.values()).map(HostileFile::code).forEach(cases::add);

        assertThat(cases).isEqualTo(codes);
    }

    @Test
    void everyRuleOfEveryFormIsShownByAFileOrByItsOwnCases() throws IOException {
        for (Form form : catalogue().forms()) {
            for (Rule rule : form.rules()) {
                boolean inAFile = false;
                for (FaultFolder folder : FaultFolder.all()) {
                    inAFile |= folder.code().equals(rule.code()) && folder.expects(form.sheet(), rule.code());
                }
                boolean inACase = rule.cases().stream()
                        .anyMatch(one -> one.rows().stream().anyMatch(RuleCase.Row::found));
                assertThat(inAFile || inACase)
                        .as("%s of %s", rule.code(), form.id())
                        .isTrue();
            }
        }
    }

    private static Catalogue catalogue() throws IOException {
        return Catalogues.read(CatalogueFiles.builtIn());
    }
}
