package io.github.photospec.spec;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import io.github.photospec.internal.text.Spelling;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the entries of {@code rules} into drafts. */
final class RuleBinder {
    static final Set<String> LIMIT_KEYS = Fields.known("equals", "tolerance", "min", "above", "max", "below");
    static final Set<String> QUANTITY_KEYS = Fields.known(
            "equals",
            "tolerance",
            "min",
            "above",
            "max",
            "below",
            "unit",
            "recommended",
            "level",
            "absent",
            "undetermined",
            "source");
    static final Set<String> WORD_KEYS = Fields.known("in", "level", "absent", "undetermined", "source");
    static final Set<String> COLOUR_KEYS =
            Fields.known("near", "tolerance", "level", "absent", "undetermined", "source");
    /** A name is there or the rule does not apply, and anybody can tell. */
    static final Set<String> NAME_KEYS = Fields.known("level", "source");

    /** Every rule id that there is, sorted. */
    static final SortedSet<String> IDS = Stream.of(
                    Stream.of(Quantity.values()).map(Quantity::id),
                    Stream.of(Attribute.values()).map(Attribute::id),
                    Stream.of(ColourRule.ID, FileNameRule.ID))
            .flatMap(ids -> ids)
            .collect(collectingAndThen(toCollection(TreeSet::new), Collections::unmodifiableSortedSet));

    private final Problems problems;

    RuleBinder(Problems problems) {
        this.problems = problems;
    }

    /** One rule; null if there is none of this id, or if it is no mapping. */
    @Nullable
    RuleDraft bind(Fields rules, String id) {
        Node node = rules.node(id).orElseThrow();
        String path = rules.places().pathOf(id);
        if (!IDS.contains(id)) {
            problems.add(rules.places().of(id), ProblemCode.UNKNOWN_RULE, Spelling.nearest(id, IDS), path, id);
            return null;
        }
        if (Scalars.text(node).filter(RemovedRuleDraft.NONE::equals).isPresent()) {
            return new RemovedRuleDraft(new Places(path, Place.of(node), Map.of()), id);
        }
        Optional<Quantity> quantity = Quantity.of(id);
        if (quantity.isPresent()) {
            return rules.mapping(id, QUANTITY_KEYS, rule -> quantityRule(quantity.get(), rule));
        }
        if (id.equals(FileNameRule.ID)) {
            return rules.mapping(id, NAME_KEYS, rule -> new FileNameRuleDraft(rule.places(), terms(rule)));
        }
        Optional<Attribute> attribute = Attribute.of(id);
        return attribute.isPresent()
                ? rules.mapping(id, WORD_KEYS, rule -> wordRule(attribute.get(), rule))
                : rules.mapping(id, COLOUR_KEYS, RuleBinder::colourRule);
    }

    private static QuantityRuleDraft quantityRule(Quantity quantity, Fields rule) {
        return new QuantityRuleDraft(
                rule.places(),
                quantity,
                rule.word("unit", Words.units(quantity), ProblemCode.UNKNOWN_UNIT),
                limits(rule),
                rule.mapping("recommended", LIMIT_KEYS, RuleBinder::limits),
                terms(rule));
    }

    private static LimitsDraft limits(Fields fields) {
        return new LimitsDraft(
                fields.places(),
                fields.number("equals"),
                fields.number("tolerance"),
                fields.number("min"),
                fields.number("above"),
                fields.number("max"),
                fields.number("below"));
    }

    private static WordRuleDraft wordRule(Attribute attribute, Fields rule) {
        return new WordRuleDraft(rule.places(), attribute, rule.texts("in"), terms(rule));
    }

    private static ColourRuleDraft colourRule(Fields rule) {
        return new ColourRuleDraft(rule.places(), rule.texts("near"), rule.number("tolerance"), terms(rule));
    }

    private static TermsDraft terms(Fields rule) {
        return new TermsDraft(
                rule.places(),
                rule.word("level", Words.LEVELS),
                rule.word("absent", Words.WHEN_ABSENT),
                rule.word("undetermined", Words.WHEN_UNDETERMINED),
                rule.text("source"));
    }
}
