package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WorkingCalendar;

/**
 * Everything an office decides: what is reported, by whom, under which rules, and how it is printed. Read whole and
 * checked whole by {@link Catalogues}.
 *
 * @param settings values that SQL sees as {@code :name} (hyphens become underscores): Boolean, Long or String
 * @param limits bounds on submitted files by name, see {@code limits} in catalogue.yaml
 * @param rounds those for which the office has set something
 * @param units in register order
 * @param forms in the order in which catalogue.yaml lists them
 * @param appendices in the order in which catalogue.yaml lists them
 */
public record Catalogue(
        Agency agency,
        Map<String, Object> settings,
        Map<String, Long> limits,
        List<ReportType> reportTypes,
        List<RoundTerms> rounds,
        List<OrgUnit> units,
        WorkingCalendar calendar,
        List<Form> forms,
        List<Appendix> appendices) {

    /** The same with other settings. */
    public Catalogue with(Map<String, Object> others) {
        return new Catalogue(agency, others, limits, reportTypes, rounds, units, calendar, forms, appendices);
    }

    public Optional<ReportType> reportType(String id) {
        return reportTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The report type that is meant when a period is given without one. */
    public Optional<ReportType> standardFor(PeriodKind kind) {
        return reportTypes.stream()
                .filter(type -> type.kind() == kind && type.standard())
                .findFirst();
    }

    /** What is set for a round; everything is open when the office has set nothing. */
    public RoundTerms termsOf(RoundName round) {
        return rounds.stream()
                .filter(terms -> terms.round().equals(round))
                .findFirst()
                .orElseGet(() -> RoundTerms.of(round));
    }

    public Optional<OrgUnit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    public List<Form> formsOf(ReportType type) {
        return forms.stream().filter(form -> form.reports().contains(type.id())).toList();
    }

    public List<Appendix> appendicesOf(ReportType type) {
        return appendices.stream()
                .filter(appendix -> appendix.reports().contains(type.id()))
                .toList();
    }
}
