package io.github.photospec.make;

import io.github.photospec.report.Report;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.spec.Making.Permission;
import io.github.photospec.spec.PhotoSpec;
import java.util.OptionalInt;

/**
 * What is done about the background.
 *
 * @param colour that it may be replaced by; empty if it may not
 * @param isToBeReplaced whether it must be, because it does not comply
 */
record Ground(OptionalInt colour, boolean isToBeReplaced) {
    private static final String RULES = "background-";

    static Ground of(PhotoSpec spec, Report original, boolean kept) {
        boolean allowed = !kept && spec.making().backgroundReplacement() == Permission.ALLOWED;
        OptionalInt colour = allowed ? spec.making().background() : OptionalInt.empty();
        boolean complies = original.findings().stream()
                .filter(Ground::isAboutBackground)
                .allMatch(finding -> finding.outcome() == Outcome.PASS);
        return new Ground(colour, colour.isPresent() && !complies);
    }

    /** Whether room that the photo lacks may get the colour: only where the rest of the background gets it too. */
    boolean mayFill() {
        return colour.isPresent();
    }

    /** Whether a made photo is refused for its background. */
    static boolean isRefused(MakeResult made) {
        return made.refusals().stream()
                .flatMap(refusal -> refusal.finding().stream())
                .anyMatch(Ground::isAboutBackground);
    }

    private static boolean isAboutBackground(Finding finding) {
        return finding.rule().startsWith(RULES);
    }
}
