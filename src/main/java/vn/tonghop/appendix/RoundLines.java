package vn.tonghop.appendix;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.appendix.TablePage.Fact;
import vn.tonghop.catalogue.Commission;
import vn.tonghop.submission.Round;
import vn.tonghop.text.Dates;

/** What is in force for a round, in words. */
record RoundLines(Round round, Wording wording) {

    /** For the foot of every page: which days the figures are of, who asked, to whom it goes, who signs. */
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
        List<String> answer = new ArrayList<>();
        commission.recipient().ifPresent(recipient -> answer.add(wording.text("foot.recipient", recipient)));
        commission.signature().ifPresent(signer -> answer.add(wording.text("foot.signer", signer)));
        if (!answer.isEmpty()) {
            lines.add(String.join(" ", answer));
        }
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
