package vn.tonghop.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.DataWindow;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.text.DocumentReference;
import vn.tonghop.text.DocumentReferences;
import vn.tonghop.text.Reading;

/** Reads rounds.csv, one round in a row. The file may be missing, and a cell that is blank leaves it to the report type. */
final class RoundsReader {

    private static final String FILE = "rounds.csv";
    private static final List<String> COLUMNS = List.of(
            "round",
            "from",
            "to",
            "units_due",
            "agency_due",
            "letter",
            "subject",
            "recipient",
            "signer_title",
            "signer");

    private final List<ReportType> reports;
    private final WorkingCalendar calendar;
    private final Set<String> codes = new HashSet<>();

    private RoundsReader(List<ReportType> reports, WorkingCalendar calendar) {
        this.reports = reports;
        this.calendar = calendar;
    }

    static List<RoundTerms> read(OpenedFiles files, Faults faults, List<ReportType> reports, WorkingCalendar calendar) {
        if (!files.has(FILE)) {
            return List.of();
        }
        RoundsReader reader = new RoundsReader(reports, calendar);
        List<RoundTerms> rounds = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(files, FILE, COLUMNS, 1, faults).orElse(List.of())) {
            reader.read(row).ifPresent(rounds::add);
        }
        return List.copyOf(rounds);
    }

    private Optional<RoundTerms> read(CsvTable.Row row) {
        String code = row.text("round");
        Optional<RoundName> name = RoundName.parse(reports, code);
        if (name.isEmpty() && !code.isEmpty()) {
            row.fault("Không có đợt báo cáo “" + code + "”: ghi mã kỳ (2023-01, 2023-Q1, 2023-H1, 2023-9M, 2023), thêm"
                    + " mã loại báo cáo khi không phải loại mặc định (2023-H1-thi-dua).");
        }
        if (!code.isEmpty() && !codes.add(code)) {
            row.fault("Đợt báo cáo “" + code + "” ghi hai lần.");
        }
        // read for their faults also when the round is unknown
        Optional<LocalDate> from = row.day("from");
        Optional<LocalDate> to = row.day("to");
        Optional<LocalDate> unitsDue = row.day("units_due");
        Optional<LocalDate> agencyDue = row.day("agency_due");
        Commission commission = new Commission(
                letter(row), row.find("subject"), row.find("recipient"), row.find("signer_title"), row.find("signer"));
        return name.map(known -> new RoundTerms(
                        known,
                        from,
                        to,
                        unitsDue,
                        agencyDue,
                        commission.orLetter(known.report().letter())))
                .filter(terms -> hasSensibleDays(terms, row));
    }

    private static Optional<String> letter(CsvTable.Row row) {
        Optional<String> letter = row.find("letter");
        boolean faulty = letter.isPresent()
                && !(DocumentReferences.read(letter.get()) instanceof Reading.Understood<DocumentReference> understood
                        && understood.value().date().isPresent());
        if (faulty) {
            row.fault("“" + letter.get() + "” chưa đủ loại, số, ký hiệu và ngày của một văn bản: hãy ghi như"
                    + " “Công văn số 1055/SKH-TH ngày 19/5/2023 của Sở Kế hoạch và Đầu tư”.");
        }
        return letter;
    }

    private boolean hasSensibleDays(RoundTerms terms, CsvTable.Row row) {
        RoundName round = terms.round();
        DataWindow usual = round.report().window().of(round.period());
        LocalDate from = terms.from().orElse(usual.from());
        LocalDate to = terms.to().orElse(usual.to());
        if (to.isBefore(from)) {
            row.fault("Kỳ số liệu kết thúc trước ngày bắt đầu: hãy kiểm tra lại hai cột “from”, “to”.");
            return false;
        }
        if (from.isAfter(round.period().lastDay()) || to.isBefore(round.period().firstDay())) {
            row.fault("Kỳ số liệu không có ngày nào thuộc " + round.period().label()
                    + ": hãy kiểm tra lại hai cột “from”, “to”.");
        }
        LocalDate units =
                terms.unitsDue().orElseGet(() -> round.report().deadlines().forUnits(to, calendar));
        LocalDate agency =
                terms.agencyDue().orElseGet(() -> round.report().deadlines().forAgency(to, calendar));
        if (units.isBefore(to) || agency.isBefore(units)) {
            row.fault("Hạn gửi phải theo thứ tự: ngày chốt số liệu, hạn đơn vị gửi, hạn gửi cấp trên; đang là " + to
                    + ", " + units + ", " + agency + ".");
        }
        return true;
    }
}
