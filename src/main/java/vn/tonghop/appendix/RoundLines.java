package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.appendix.TablePage.Fact;
import vn.tonghop.catalogue.Commission;
import vn.tonghop.submission.Round;
import vn.tonghop.text.Dates;

/** What is in force for a round, in words. */
record RoundLines(Round round, Wording wording) {

    /**
     * For the foot of every page: which days the figures are of, and who asked. Recipient and signature stand at the end
     * of the report that the page is attached to, and nowhere else (Nghị định 30/2020/NĐ-CP).
     */
    List<String> foot() {
        Commission commission = round.commission();
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "foot.window",
                round.report().title(),
                round.period().label(),
                Dates.decree(round.window().from()),
                Dates.decree(round.window().to())));
        commission.letter().ifPresent(letter -> lines.add(wording.text("foot.letter", letter)));
        return lines;
    }

    /** For the list of facts of a page. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                wording.text("overview.window"),
                wording.text(
                        "page.window",
                        Dates.decree(round.window().from()),
                        Dates.decree(round.window().to()))));
        facts.add(new Fact(wording.text("overview.units-due"), Dates.decree(round.unitsDue())));
        facts.add(new Fact(wording.text("overview.agency-due"), Dates.decree(round.agencyDue())));
        Commission commission = round.commission();
        commission
                .letter()
                .map(letter ->
                        commission.subject().map(about -> letter + " " + about).orElse(letter))
                .ifPresent(letter -> facts.add(new Fact(wording.text("overview.letter"), letter)));
        commission
                .recipient()
                .ifPresent(recipient -> facts.add(new Fact(wording.text("overview.recipient"), recipient)));
        commission.signature().ifPresent(signer -> facts.add(new Fact(wording.text("overview.signer"), signer)));
        return facts;
    }
}
