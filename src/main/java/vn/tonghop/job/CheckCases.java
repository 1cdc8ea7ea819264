package vn.tonghop.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.appendix.CheckedFigure;
import vn.tonghop.appendix.PrintableFigures;
import vn.tonghop.catalogue.Appendix;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.CatalogueFault;
import vn.tonghop.catalogue.Check;
import vn.tonghop.catalogue.CheckCase;
import vn.tonghop.validation.Compared;

/** Tries the checks of a catalogue on the figures that they carry with them; nothing of it is kept. */
@Component
final class CheckCases {

    private final Catalogue catalogue;
    private final CaseFigures figures;
    private final TransactionTemplate transaction;

    CheckCases(Catalogue catalogue, CaseFigures figures, PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tries all checks, and adds what they do otherwise than their cases say; tells how many cases there are. */
    int verify(List<CatalogueFault> faults) {
        if (catalogue.appendices().isEmpty()) {
            return 0;
        }
        Set<String> facts = PublishRound.facts(catalogue, CaseRounds.any(catalogue), LocalDate.EPOCH)
                .keySet();
        PrintableFigures printable = PrintableFigures.of(catalogue.appendices(), facts);
        int tried = 0;
        for (Appendix appendix : catalogue.appendices()) {
            for (Check check : appendix.checks()) {
                lacking(check).ifPresent(faults::add);
                for (CheckCase one : check.cases()) {
                    tried++;
                    List<CatalogueFault> misplaced = misplaced(one, printable);
                    faults.addAll(misplaced.isEmpty() ? differences(appendix, check, one) : misplaced);
                }
            }
        }
        return tried;
    }

    private static Optional<CatalogueFault> lacking(Check check) {
        boolean both = check.cases().stream().anyMatch(CheckCase::differs)
                && check.cases().stream().anyMatch(one -> !one.differs());
        return both ? Optional.empty() : Optional.of(CatalogueCases.lacking(check.sql(), check.code()));
    }

    private static List<CatalogueFault> misplaced(CheckCase one, PrintableFigures printable) {
        List<CatalogueFault> faults = new ArrayList<>();
        for (CheckCase.Figure figure : one.figures()) {
            printable.fault(figure.spot()).ifPresent(why -> faults.add(fault(one, figure.line(), why)));
        }
        return faults;
    }

    private List<CatalogueFault> differences(Appendix appendix, Check check, CheckCase one) {
        Map<Integer, List<CheckedFigure>> compared = new HashMap<>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            compared.putAll(figures.compare(appendix, check, one));
        });
        List<CatalogueFault> faults = new ArrayList<>();
        for (CheckCase.Figure figure : one.figures()) {
            List<Compared> sides = compared.getOrDefault(figure.line(), List.of()).stream()
                    .map(CheckedFigure::sides)
                    .toList();
            difference(figure, sides).ifPresent(why -> faults.add(fault(one, figure.line(), why)));
        }
        compared.getOrDefault(0, List.of()).stream()
                .filter(checked -> !checked.sides().agrees())
                .forEach(checked -> faults.add(fault(
                        one, one.line(), "kiểm tra tìm ra sai lệch không ở số liệu nào: " + told(checked.sides()))));
        return faults;
    }

    private static Optional<String> difference(CheckCase.Figure figure, List<Compared> sides) {
        Optional<Compared> wrong = sides.stream().filter(side -> !side.agrees()).findFirst();
        if (figure.differs() != wrong.isPresent()) {
            return Optional.of(wrong.map(side -> "kiểm tra không được tìm ra sai lệch ở số liệu này: " + told(side))
                    .orElse("kiểm tra phải tìm ra sai lệch ở số liệu này nhưng không tìm ra"));
        }
        Optional<Compared> told = wrong.or(() -> sides.stream().findFirst());
        boolean asSaid = figure.found()
                        .equals(told.map(Compared::found)
                                .filter(any -> figure.found().isPresent()))
                && figure.expected()
                        .equals(told.map(Compared::expected)
                                .filter(any -> figure.expected().isPresent()));
        return asSaid
                ? Optional.empty()
                : Optional.of("hai bên so sánh phải là " + figure.found().orElse("") + " – "
                        + figure.expected().orElse("") + " nhưng là "
                        + told.map(CheckCases::told).orElse("không có"));
    }

    private static String told(Compared sides) {
        return sides.found() + " – " + sides.expected();
    }

    private static CatalogueFault fault(CheckCase one, int line, String difference) {
        return new CatalogueFault(one.file(), line, "“" + one.name() + "”: " + difference);
    }
}
