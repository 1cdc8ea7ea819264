package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.text.Visible;

/** The answer of {@code check} for a person to read. */
final class CheckText {

    private final Say say;

    CheckText(Say say) {
        this.say = say;
    }

    void print(List<Json.FileVerdict> files, List<Json.FindingJson> findings, PrintWriter out) {
        for (Json.FileVerdict file : files) {
            out.println(
                    say.text("check.file", file.file(), say.text(file.accepted() ? "run.accepted" : "run.rejected")));
            for (Json.FormVerdict form : file.forms()) {
                Json.Rows rows = form.rows();
                out.println(
                        say.text("run.form", form.form(), rows.read(), rows.used(), rows.rejected(), rows.setAside()));
            }
            findings.stream()
                    .filter(finding -> finding.file().equals(file.file()))
                    .forEach(finding -> out.println(line(finding)));
        }
        long errors = findings.stream()
                .filter(finding -> finding.severity().equals("error"))
                .count();
        out.println(errors == 0 ? say.text("check.clean") : say.text("check.errors", errors));
    }

    /** {@code [LỖI] late-needs-explanation 'Nhiệm vụ được giao'!M7: …}. */
    private String line(Json.FindingJson finding) {
        String place = finding.sheet() == null
                ? ""
                : " '" + finding.sheet() + "'" + (finding.cell() == null ? "" : "!" + finding.cell());
        String shown = finding.value() == null ? "" : " – " + say.text("check.now", finding.value());
        return "  [" + say.text("severity." + finding.severity()) + "] "
                + Visible.text(finding.code() + place + ": " + finding.message() + shown);
    }
}
