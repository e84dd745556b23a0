package io.github.photospec.spark;

import io.github.photospec.report.Report;
import io.github.photospec.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@link Columns#checked}.
 *
 * @param manifest id, path and the partitions' values, as the manifest has them
 * @param key how the row is known again
 * @param about by what the photo was judged
 * @param engine who judged it
 */
record PhotoRow(List<@Nullable String> manifest, String key, PhotoKey about, String engine) {
    /** Of a photo that was judged. */
    Row judged(Report report, Optional<String> pictureHash, FindingRows rows) {
        return row(
                report.file().length(),
                report.file().sha256().orElse(null),
                report.verdict().name(),
                null,
                null,
                rules(report, Outcome.FAIL),
                rules(report, Outcome.WARN),
                rules(report, Outcome.NOT_ASSESSED),
                rows.warnings(report),
                pictureHash.orElse(null),
                about.seen(),
                engine,
                rows.findings(report));
    }

    /** Of a photo about which there is no report. */
    Row problem(PhotoProblem problem, String sentence) {
        return row(null, null, null, problem.id(), sentence, null, null, null, null, null, about.seen(), engine, null);
    }

    private static List<String> rules(Report report, Outcome outcome) {
        return report.findings(outcome).map(finding -> finding.rule()).toList();
    }

    private Row row(@Nullable Object... judged) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(key);
        values.addAll(manifest);
        values.add(about.spec().isEmpty() ? null : about.spec());
        values.add(about.revision() == 0 ? null : about.revision());
        for (Object value : judged) {
            values.add(value instanceof List<?> list ? list.toArray() : value);
        }
        return RowFactory.create(values.toArray());
    }
}
