package vn.tonghop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What catalogue.yaml says.
 *
 * @param forms ids of the listed forms that have a folder
 * @param appendices ids of the listed appendices that have a folder
 */
record Office(
        Agency agency,
        Map<String, Object> settings,
        Map<String, Long> limits,
        List<ReportType> reportTypes,
        List<String> forms,
        List<String> appendices) {

    Set<String> reportIds() {
        return reportTypes.stream().map(ReportType::id).collect(Collectors.toUnmodifiableSet());
    }
}
