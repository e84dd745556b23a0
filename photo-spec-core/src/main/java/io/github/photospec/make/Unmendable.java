package io.github.photospec.make;

import io.github.photospec.report.Report;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Quantity;
import java.util.List;
import java.util.Set;

/** The rules about the person that only another shot can meet. */
final class Unmendable {
    private static final Set<String> RULES = Set.of(
            Quantity.FACE_COUNT.id(),
            Quantity.YAW.id(),
            Quantity.PITCH.id(),
            Attribute.EYES_OPEN.id(),
            Attribute.EYES_VISIBLE.id(),
            Attribute.MOUTH_CLOSED.id(),
            Attribute.EARS_VISIBLE.id(),
            Attribute.BAREHEADED.id());

    private Unmendable() {}

    /** Those that a photo surely breaks. */
    static List<Finding> in(Report report) {
        return report.findings(Outcome.FAIL)
                .filter(finding -> RULES.contains(finding.rule()))
                .toList();
    }
}
