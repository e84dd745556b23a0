package io.github.photospec.spec;

import io.github.photospec.internal.text.Spelling;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.WhenUndetermined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rules that shall warn where nobody can tell. */
final class Acceptance {
    private Acceptance() {}

    /** The specification's rules, with these among them accepting. */
    static List<Rule> of(PhotoSpec spec, Collection<String> ruleIds) {
        Set<String> accepted = Set.copyOf(ruleIds);
        ruleIds.forEach(id -> require(spec, id));
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : spec.rules()) {
            rules.add(accepted.contains(rule.id()) ? accepting(rule) : rule);
        }
        return rules;
    }

    private static void require(PhotoSpec spec, String id) {
        if (spec.rule(id).isEmpty()) {
            List<String> own = spec.rules().stream().map(Rule::id).toList();
            // A rule that others have is spelt right: what it resembles is not what was meant.
            List<String> meant = RuleBinder.IDS.contains(id) ? List.of() : Spelling.candidates(id, own);
            throw new UnknownRuleException(spec.id(), id, meant);
        }
    }

    private static Rule accepting(Rule rule) {
        return rule.withTerms(rule.terms().withWhenUndetermined(WhenUndetermined.WARN));
    }
}
