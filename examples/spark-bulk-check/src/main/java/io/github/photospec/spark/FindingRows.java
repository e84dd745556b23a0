package io.github.photospec.spark;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.report.Report;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Interval;
import io.github.photospec.rule.Reading;
import io.github.photospec.rule.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Findings and warnings as rows, with the values that {@code photo-spec check --format jsonl} writes.
 *
 * @param messages their words
 */
record FindingRows(ReportMessages messages) {
    List<Row> findings(Report report) {
        return report.findings().stream().map(finding -> row(report, finding)).toList();
    }

    List<Row> warnings(Report report) {
        return report.warnings().stream()
                .map(warning -> RowFactory.create(
                        warning.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), messages.warning(warning)))
                .toList();
    }

    private Row row(Report report, Finding finding) {
        Optional<Interval> limits = finding.limits();
        return RowFactory.create(
                finding.rule(),
                finding.outcome().name(),
                finding.level().id(),
                finding.code().id(),
                amount(finding.measured()),
                word(finding.measured()),
                finding.unit().map(Unit::symbol).orElse(null),
                limits.map(Interval::min).filter(Double::isFinite).orElse(null),
                limits.map(Interval::max).filter(Double::isFinite).orElse(null),
                limits.map(interval -> interval.hasMin() && interval.minOpen()).orElse(null),
                limits.map(interval -> interval.hasMax() && interval.maxOpen()).orElse(null),
                finding.allowed().toArray(),
                finding.citation().text(),
                messages.message(finding),
                messages.advice(report, finding).orElse(null));
    }

    private static @Nullable Double amount(Optional<Reading> measured) {
        return measured.orElse(Reading.ABSENT) instanceof Reading.Amount amount && Double.isFinite(amount.value())
                ? amount.value()
                : null;
    }

    private static @Nullable String word(Optional<Reading> measured) {
        return measured.orElse(Reading.ABSENT) instanceof Reading.Word word ? IdNumbers.mask(word.value()) : null;
    }
}
