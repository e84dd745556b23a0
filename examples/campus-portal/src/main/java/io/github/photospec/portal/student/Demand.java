package io.github.photospec.portal.student;

import io.github.photospec.portal.page.Words;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Rule;
import io.github.photospec.spec.PhotoSpec;
import java.util.List;
import java.util.Set;

/**
 * Something that a specification asks for, in words.
 *
 * @param rule what it is about
 * @param wanted what it asks
 */
record Demand(String rule, String wanted) {
    private static final Set<String> SIZES = Set.of(Quantity.WIDTH.id(), Quantity.HEIGHT.id(), Quantity.FILE_SIZE.id());

    /** All of a specification. */
    static List<Demand> of(PhotoSpec spec) {
        return spec.rules().stream().map(Demand::of).toList();
    }

    /** How large the photo and its file may be. */
    static List<Demand> sizes(PhotoSpec spec) {
        return spec.rules().stream()
                .filter(rule -> SIZES.contains(rule.id()))
                .map(Demand::of)
                .toList();
    }

    private static Demand of(Rule rule) {
        ReportMessages words = ReportMessages.in(Words.locale());
        return new Demand(words.rule(rule.id()), words.demand(rule));
    }
}
