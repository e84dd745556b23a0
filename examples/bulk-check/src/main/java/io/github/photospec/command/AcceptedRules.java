package io.github.photospec.command;

import io.github.photospec.command.output.Texts;
import io.github.photospec.rule.Attribute;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.UnknownRuleException;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names rules for which doubt is accepted. */
final class AcceptedRules {
    @Option(names = "--accept-undetermined", paramLabel = "RULE", split = ",")
    private List<String> rules = List.of();

    /** The specification with these rules of it accepting doubt. */
    PhotoSpec in(PhotoSpec spec, Texts texts) throws WrongSpecException {
        List<String> named = rules.stream()
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .toList();
        if (named.contains(Attribute.READABLE.id())) {
            throw new WrongSpecException(texts.get("accept.readable"));
        }
        try {
            return spec.acceptingUndetermined(named);
        } catch (UnknownRuleException unknown) {
            List<String> near = unknown.suggestions();
            String hint = near.isEmpty() ? "" : texts.get("spec.near", String.join(texts.get("list.comma"), near));
            throw new WrongSpecException(texts.get("accept.unknown", spec.id(), unknown.id(), hint));
        }
    }

    /** A specification that photos of a manifest ask for: it need not have all of these rules. */
    PhotoSpec asFarAsItHas(PhotoSpec spec) {
        return spec.acceptingUndetermined(rules.stream()
                .map(String::strip)
                .filter(rule -> spec.rule(rule).isPresent() && !rule.equals(Attribute.READABLE.id()))
                .toList());
    }
}
