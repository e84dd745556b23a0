package io.github.photospec.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rule concluded about one photo.
 *
 * @param rule the rule's id
 * @param outcome the conclusion
 * @param level of the limit that decided: a required rule's recommended limit is {@link Level#RECOMMENDED}
 * @param code why, for choosing words
 * @param measured what was found; empty if nothing was
 * @param unit of measured and limits; empty for words
 * @param limits the interval that decided; empty for words
 * @param allowed the accepted words or colours; empty for quantities
 * @param citation where the limit comes from
 */
public record Finding(
        String rule,
        Outcome outcome,
        Level level,
        Code code,
        Optional<Reading> measured,
        Optional<Unit> unit,
        Optional<Interval> limits,
        List<String> allowed,
        Citation citation) {
    public Finding {
        allowed = List.copyOf(allowed);
    }

    static Builder builder(Rule rule) {
        return new Builder(rule);
    }

    /** Whether this warns only because nobody could tell, and the specification or the caller accepts that. */
    public boolean isAcceptedUndetermined() {
        return outcome == Outcome.WARN && code.isUndetermined();
    }

    /** Why a finding is what it is. */
    public enum Code {
        /** Measured, and within the limits. */
        PASSED,
        /** Smaller than allowed. */
        BELOW,
        /** Larger than allowed. */
        ABOVE,
        /** A word or colour that is not among the allowed. */
        NOT_ALLOWED,
        /** The file states nothing about it. */
        ABSENT,
        /** Nobody asked for the pixels. */
        NOT_DECODED,
        /** No picture came out of the file. */
        UNREADABLE,
        /** No vision module looked. */
        NO_VISION,
        /** The vision module has no model for it. */
        NO_MODEL,
        /** No face was found. */
        NO_FACE,
        /** The head lies on its side or stands on its head. */
        NOT_UPRIGHT,
        /** It was looked at, and the answer is not sure enough. */
        CANNOT_TELL;

        /** Whether it is a reason that nobody could tell. */
        public boolean isUndetermined() {
            return switch (this) {
                case NOT_DECODED, UNREADABLE, NO_VISION, NO_MODEL, NO_FACE, NOT_UPRIGHT, CANNOT_TELL -> true;
                case PASSED, BELOW, ABOVE, NOT_ALLOWED, ABSENT -> false;
            };
        }

        /** The name in message keys: kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Gathers a finding while a rule is checked. */
    static final class Builder {
        private final Rule rule;
        private Level level;
        private @Nullable Reading measured;
        private @Nullable Unit unit;
        private @Nullable Interval limits;
        private List<String> allowed = List.of();

        private Builder(Rule rule) {
            this.rule = rule;
            this.level = rule.terms().level();
        }

        Builder level(Level value) {
            level = value;
            return this;
        }

        Builder measured(Reading value) {
            measured = value;
            return this;
        }

        Builder unit(Unit value) {
            unit = value;
            return this;
        }

        Builder limits(Interval value) {
            limits = value;
            return this;
        }

        Builder allowed(List<String> value) {
            allowed = value;
            return this;
        }

        /** The finding where nothing was measured; empty where the rule does not apply. */
        Optional<Finding> without(Reading reading) {
            if (reading instanceof Reading.Unknown unknown) {
                return unknown.reason() == Reading.Reason.NO_NAME
                        ? Optional.empty()
                        : Optional.of(unknown(Code.valueOf(unknown.reason().name())));
            }
            return Optional.of(build(rule.terms().absent(), Code.ABSENT));
        }

        /** A photo that nobody could read is not in doubt, and nothing about it is accepted. */
        private Finding unknown(Code code) {
            return build(
                    code == Code.UNREADABLE
                            ? Outcome.NOT_ASSESSED
                            : rule.terms().undetermined(),
                    code);
        }

        Finding build(Outcome outcome, Code code) {
            return new Finding(
                    rule.id(),
                    outcome,
                    level,
                    code,
                    Optional.ofNullable(measured),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(limits),
                    allowed,
                    rule.terms().citation());
        }
    }
}
