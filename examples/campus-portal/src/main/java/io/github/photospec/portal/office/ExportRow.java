package io.github.photospec.portal.office;

import io.github.photospec.export.ExportMessages;
import io.github.photospec.export.LeftOut;
import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.portal.page.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An export as a page shows it.
 *
 * @param job where it stands
 * @param stage the same, as it stands in message keys
 * @param reasons how many photos are not in it, by reason, in words
 * @param leftOut the first of those, in words
 */
record ExportRow(ExportJob job, String stage, Map<String, Integer> reasons, List<LeftOutLine> leftOut) {
    static ExportRow of(ExportJob job) {
        ExportMessages messages = ExportMessages.in(Words.locale());
        Map<String, Integer> reasons = new LinkedHashMap<>();
        job.reasons().forEach((reason, count) -> reasons.put(messages.name(reason), count));
        return new ExportRow(
                job,
                job.stage().name().toLowerCase(Locale.ROOT),
                reasons,
                job.leftOut().stream().map(row -> LeftOutLine.of(row, messages)).toList());
    }

    /** Whether the page had better be looked at again. */
    public boolean isUnderWay() {
        return job.stage() == ExportJob.Stage.WAITING || job.stage() == ExportJob.Stage.RUNNING;
    }

    /**
     * Somebody whose photo is not in an export.
     *
     * @param student the key, masked
     * @param name the name
     * @param why the reason in words
     */
    record LeftOutLine(String student, String name, String why) {
        static LeftOutLine of(LeftOut row, ExportMessages messages) {
            return new LeftOutLine(
                    IdNumbers.mask(row.key().student()),
                    row.student().value(NameField.NAME).orElse(""),
                    messages.message(row));
        }
    }
}
