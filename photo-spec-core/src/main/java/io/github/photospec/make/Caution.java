package io.github.photospec.make;

import io.github.photospec.rule.Finding;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person should look at in a photo that was made, beside what its report says. A value without words; {@link
 * MakeMessages} gives them.
 *
 * @param kind what is to be looked at
 * @param finding of the original; present exactly for {@link Kind#ORIGINAL_FAILED}
 */
public record Caution(Kind kind, Optional<Finding> finding) {
    public Caution {
        if (finding.isPresent() != (kind == Kind.ORIGINAL_FAILED)) {
            throw new IllegalArgumentException(kind + (finding.isPresent() ? " with" : " without") + " a finding");
        }
    }

    static Caution of(Kind kind) {
        return new Caution(kind, Optional.empty());
    }

    static Caution of(Finding original) {
        return new Caution(Kind.ORIGINAL_FAILED, Optional.of(original));
    }

    /** What may have to be looked at. */
    public enum Kind {
        /** The clothes have nearly the background's colour: nobody sees where they end. */
        CLOTHES_MERGE,
        /** Over more than the usual rim it was uncertain what is person and what background. */
        OUTLINE_UNCERTAIN,
        /** A rule about the person failed on the original, and not on what was made: one of both looks was wrong. */
        ORIGINAL_FAILED;

        /** The name in message keys and reports: kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
