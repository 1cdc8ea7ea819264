package vn.tonghop.rounds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.appendix.Trace;
import vn.tonghop.consolidation.ConsolidatedRow;
import vn.tonghop.consolidation.Gap;
import vn.tonghop.consolidation.Revision;
import vn.tonghop.job.MainRun;
import vn.tonghop.submission.RowId;
import vn.tonghop.submission.SubmittedForm;

/** What a run came to, asked in the words of the tests. */
record Result(Office office, MainRun.Outcome outcome) {

    static final String APPENDIX = "phu-luc-iv";
    static final String SUMMARY = "tong-hop";

    Revision revision() {
        return outcome.revision();
    }

    Path workbook() {
        return outcome.workbook().orElseThrow();
    }

    /** A column of the summary of assigned tasks, over all sections. */
    long count(String column) {
        return rows(APPENDIX, SUMMARY)
                .mapToLong(row -> ((Number) row.values().getOrDefault(column, 0L)).longValue())
                .sum();
    }

    /** The subjects of the submitted rows behind a column of the summary, sorted; a subject stands once a row. */
    List<String> tasks(String column) throws IOException {
        ArchivedFiles files = new ArchivedFiles(office.home());
        List<String> subjects = new ArrayList<>();
        for (String id : rows(APPENDIX, SUMMARY)
                .flatMap(row -> row.sourcesOf(column).stream())
                .map(RowId::toString)
                .toList()) {
            if (files.isInTemplate(id)) {
                subjects.add(files.value(id, Task.FORM, "noi_dung"));
            }
        }
        return subjects.stream().sorted().toList();
    }

    Stream<ConsolidatedRow> rows(String appendix, String block) {
        return revision().appendices().stream()
                .filter(candidate -> candidate.appendix().id().equals(appendix))
                .flatMap(candidate -> candidate.blocks().stream())
                .filter(candidate -> candidate.block().id().equals(block))
                .flatMap(candidate -> candidate.rows().stream());
    }

    List<Gap> gaps(String appendix) {
        return revision().appendices().stream()
                .filter(candidate -> candidate.appendix().id().equals(appendix))
                .flatMap(candidate -> candidate.blocks().stream())
                .flatMap(block -> block.gaps().stream())
                .distinct()
                .toList();
    }

    /** The findings on a file: code, and the cell where it has one. */
    List<String> findings(String file) {
        return verdict(file).findings().stream()
                .map(finding -> finding.code() + (finding.cell() == null ? "" : " " + finding.cell()))
                .toList();
    }

    SubmittedForm form(String file, String form) {
        return verdict(file).forms().stream()
                .filter(part -> part.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    MainRun.Verdict verdict(String file) {
        return outcome.submissions().stream()
                .filter(verdict -> verdict.submission().fileName().matches(Pattern.quote(file) + "[.]xlsx?"))
                .findFirst()
                .orElseThrow();
    }

    Trace.Traced trace(String sheet, String cell) throws IOException {
        return Objects.requireNonNull(office.engine().trace())
                .of(revision(), sheet, cell)
                .orElseThrow();
    }
}
