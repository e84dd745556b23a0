package io.github.photospec.rule;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.rule.Finding.Code;
import java.util.List;
import java.util.Optional;

/**
 * An attribute must be one of a set of words.
 *
 * @param attribute what is looked at
 * @param allowed the accepted words, in the order of the specification; at least one
 * @param terms level, meaning of silence and of doubt, source
 */
public record SetRule(Attribute attribute, List<String> allowed, Terms terms) implements Rule {
    public SetRule {
        allowed = List.copyOf(allowed);
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException(attribute.id() + " allows nothing");
        }
        if (attribute == Attribute.READABLE && terms.whenUndetermined() == WhenUndetermined.WARN) {
            throw new IllegalArgumentException(
                    "readable cannot be accepted undetermined: a photo that nobody could read must not pass");
        }
    }

    @Override
    public String id() {
        return attribute.id();
    }

    @Override
    public SetRule withTerms(Terms value) {
        return new SetRule(attribute, allowed, value);
    }

    @Override
    public boolean usesVision() {
        return attribute.usesVision();
    }

    @Override
    public Optional<Finding> check(Inspection inspection) {
        Finding.Builder finding = Finding.builder(this).allowed(allowed);
        Reading reading = attribute.read(inspection);
        if (reading instanceof Reading.Word word) {
            finding.measured(reading);
            return Optional.of(
                    allowed.contains(word.value())
                            ? finding.build(Outcome.PASS, Code.PASSED)
                            : finding.build(terms.broken(), Code.NOT_ALLOWED));
        }
        return finding.without(reading);
    }
}
