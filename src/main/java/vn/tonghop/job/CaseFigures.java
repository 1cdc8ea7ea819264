package vn.tonghop.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.appendix.CheckedFigure;
import vn.tonghop.appendix.JdbcFigureChecks;
import vn.tonghop.appendix.PrintedFigure;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Check;
import vn.tonghop.catalogue.CheckCase;
import vn.tonghop.consolidation.ConsolidatedAppendix;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.consolidation.Revisions;
import vn.tonghop.submission.Round;
import vn.tonghop.submission.Rounds;
import vn.tonghop.text.Numbers;
import vn.tonghop.text.Reading;

/** Keeps the figures of a check's case as those of a revision, and has them compared as those are. */
@Component
final class CaseFigures {

    private static final String MADE_AT = "2000-01-01T00:00:00";

    private final Catalogue catalogue;
    private final JdbcFigureChecks checks;
    private final Rounds rounds;
    private final Revisions revisions;

    CaseFigures(Catalogue catalogue, JdbcFigureChecks checks, Rounds rounds, Revisions revisions) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.rounds = rounds;
        this.revisions = revisions;
    }

    /** What a check says of a case, by the line of the figure that it names; 0 for none of the case's figures. */
    Map<Integer, List<CheckedFigure>> compare(Appendix appendix, Check check, CheckCase one) {
        Map<String, Object> settings = new HashMap<>(catalogue.settings());
        settings.putAll(one.settings());
        Round round = CaseRounds.of(catalogue, appendix.reports(), one.period());
        rounds.keep(round);
        Revision revision =
                revisions.keep(round, List.of(new ConsolidatedAppendix(appendix, List.of())), "{}", MADE_AT);
        List<PrintedFigure> printed = printed(one);
        Map<Integer, List<CheckedFigure>> byLine = new HashMap<>();
        for (CheckedFigure checked : checks.with(settings).of(round, revision).of(printed)) {
            if (checked.check().equals(check)) {
                byLine.computeIfAbsent(line(one, printed, checked), any -> new ArrayList<>())
                        .add(checked);
            }
        }
        return byLine;
    }

    private static int line(CheckCase one, List<PrintedFigure> printed, CheckedFigure checked) {
        for (int i = 0; i < printed.size(); i++) {
            PrintedFigure figure = printed.get(i);
            if (checked.place()
                    .filter((figure.sheet() + "!" + figure.cell())::equals)
                    .isPresent()) {
                return one.figures().get(i).line();
            }
        }
        return 0;
    }

    /** Each in a cell of its own: column A, in the line in which the case's file has it. */
    private List<PrintedFigure> printed(CheckCase one) {
        Map<String, Integer> rows = new HashMap<>();
        List<PrintedFigure> printed = new ArrayList<>();
        for (CheckCase.Figure figure : one.figures()) {
            CheckCase.Spot spot = figure.spot();
            int row = 0;
            if (spot.scope() == CheckCase.Scope.ROW) {
                String block = spot.appendix() + "/" + spot.block();
                row = spot.row().orElse(rows.getOrDefault(block, 0) + 1);
                rows.merge(block, row, Math::max);
            }
            printed.add(new PrintedFigure(
                    sheet(spot.appendix()),
                    "A" + figure.line(),
                    spot.appendix(),
                    spot.block(),
                    spot.column(),
                    PrintedFigure.Scope.valueOf(spot.scope().name()),
                    spot.section(),
                    row,
                    figure.value(),
                    amount(figure.value())));
        }
        return printed;
    }

    private String sheet(String appendix) {
        return catalogue.appendices().stream()
                .filter(any -> any.id().equals(appendix))
                .map(Appendix::sheet)
                .findFirst()
                .orElse(appendix);
    }

    private static Optional<BigDecimal> amount(String value) {
        return Numbers.read(value) instanceof Reading.Understood<BigDecimal> number
                ? Optional.of(number.value())
                : Optional.empty();
    }
}
