package vn.tonghop.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tonghop.catalogue.Catalogue;
import vn.tonghop.catalogue.Form;
import vn.tonghop.catalogue.OrgUnit;
import vn.tonghop.submission.Round;

@Repository
class JdbcDeliveries implements Deliveries {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    JdbcDeliveries(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    private record Delivered(String unit, String form) {}

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(Round round, List<Form> forms) {
        Set<Delivered> delivered = delivered(round);
        List<Gap> gaps = new ArrayList<>();
        for (OrgUnit unit : catalogue.units()) {
            if (!unit.isValidOn(round.cutoff())) {
                continue;
            }
            List<Form> owed = forms.stream()
                    .filter(form -> form.isOwedBy(unit)
                            && form.reports().contains(round.report().id()))
                    .toList();
            List<Form> absent = owed.stream()
                    .filter(form -> !delivered.contains(new Delivered(unit.code(), form.id())))
                    .toList();
            if (!absent.isEmpty()) {
                boolean all = absent.size() == owed.size();
                gaps.add(new Gap(
                        unit.nameOn(round.cutoff()),
                        all ? List.of() : absent.stream().map(Form::title).toList()));
            }
        }
        return gaps;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAnyDelivered(Round round, List<Form> forms) {
        Set<String> read = forms.stream().map(Form::id).collect(Collectors.toSet());
        return delivered(round).stream().map(Delivered::form).anyMatch(read::contains);
    }

    private Set<Delivered> delivered(Round round) {
        return new HashSet<>(jdbc.sql("select distinct s.unit, a.form from submitted_form a"
                        + " join submission s on s.id = a.submission"
                        + " where s.round = ? and s.state = 'validated' and a.state = 'accepted'")
                .param(round.code())
                .query(Delivered.class)
                .list());
    }
}
