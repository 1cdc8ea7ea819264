package vn.tonghop.catalogue;

import java.util.List;
import java.util.Optional;
import vn.tonghop.period.WorkingCalendar;

/** Reads catalogues. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * Reads a catalogue and checks all that can be checked without a database.
     *
     * @throws FaultyCatalogue with every fault that was found. What builds on a file that could not be read at all
     *     (catalogue.yaml, units.csv, a form.yaml) is left for later: what it says could not be judged
     */
    public static Catalogue read(CatalogueFiles catalogueFiles) {
        Faults faults = new Faults();
        OpenedFiles files = new OpenedFiles(catalogueFiles, faults);
        Optional<List<OrgUnit>> units = UnitsReader.read(files, faults);
        WorkingCalendar calendar = HolidaysReader.read(files, faults);
        Abbreviations abbreviations = AbbreviationsReader.read(files, faults);
        Optional<Office> office = OfficeReader.read(files, faults);
        if (office.isEmpty() || units.isEmpty()) {
            faults.throwIfAny();
        }
        Office rules = office.orElseThrow();
        List<RoundTerms> rounds = RoundsReader.read(files, faults, rules.reportTypes(), calendar);
        FormReader formReader = new FormReader(files, faults, rules, units.orElseThrow(), abbreviations);
        List<Form> forms = rules.forms().stream()
                .flatMap(id -> formReader.read(id).stream())
                .toList();
        if (forms.size() < rules.forms().size()) {
            faults.throwIfAny();
        }
        List<Form> judged = new RulesReader(files, faults, rules, forms).read();
        AppendixReader appendixReader = new AppendixReader(files, faults, rules, judged);
        List<Appendix> appendices = rules.appendices().stream()
                .flatMap(id -> appendixReader.read(id).stream())
                .toList();
        files.refuseUnread();
        faults.throwIfAny();
        return new Catalogue(
                rules.agency(),
                rules.settings(),
                rules.limits(),
                rules.reportTypes(),
                rounds,
                units.orElseThrow(),
                calendar,
                judged,
                appendices);
    }
}
