package io.github.photospec.spec;

import static java.util.stream.Collectors.toCollection;

import io.github.photospec.internal.text.Spelling;
import io.github.photospec.rule.Source;
import io.github.photospec.rule.Unit;
import io.github.photospec.rule.WhenUndetermined;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks at what the parts of a file say about each other, and about what they inherit. */
final class SoundReferencesValidator implements ConstraintValidator<SoundReferences, SpecDraft> {
    @Override
    public boolean isValid(SpecDraft spec, ConstraintValidatorContext context) {
        Complaints complaints = new Complaints(context);
        if (spec.isRoot()) {
            complainOfGaps(spec, complaints);
        }
        NamingComplaints.add(spec, complaints);
        spec.sources().forEach(source -> complainOfId(source, spec, complaints));
        // Whoever extends a broken specification has nothing to refer to: one complaint about that is enough.
        if (spec.isRoot() || spec.base() != null) {
            spec.rules().forEach(rule -> complainOf(rule, spec, complaints));
        }
        return complaints.isEmpty();
    }

    private static void complainOfGaps(SpecDraft spec, Complaints complaints) {
        Places places = spec.places();
        for (String key : List.of("title", "rules")) {
            if (!places.has(key)) {
                complaints.add(places.self(), ProblemCode.MISSING_KEY, key);
            }
        }
    }

    private static void complainOfId(SourceDraft source, SpecDraft spec, Complaints complaints) {
        Place place = source.places().self();
        if (source.id().equals(Source.OWN_ID)) {
            complaints.add(place, ProblemCode.RESERVED_SOURCE, source.places().path(), source.id());
        } else if (inheritedSources(spec).anyMatch(source.id()::equals)) {
            complaints.add(place, ProblemCode.SOURCE_TAKEN, source.places().path(), source.id());
        }
    }

    private static void complainOf(RuleDraft rule, SpecDraft spec, Complaints complaints) {
        if (rule instanceof RemovedRuleDraft) {
            complainOfRemoval(rule, spec, complaints);
        }
        if (rule.terms() != null) {
            complainOfSource(rule.terms(), spec, complaints);
            complainOfAcceptance(rule.id(), rule.terms(), complaints);
        }
        if (rule instanceof QuantityRuleDraft quantity
                && quantity.stated() == Unit.MILLIMETRE
                && !spec.places().has("print")
                && (spec.base() == null || spec.base().print().isEmpty())) {
            complaints.add(
                    rule.places().of("unit"),
                    ProblemCode.NO_PRINT_SIZE,
                    rule.places().pathOf("unit"));
        }
    }

    private static void complainOfRemoval(RuleDraft rule, SpecDraft spec, Complaints complaints) {
        Place place = rule.places().self();
        if (rule.id().equals(SpecAssembly.READABLE.id())) {
            complaints.add(place, ProblemCode.READABLE_REMOVED, rule.places().path());
        } else if (spec.base() == null || spec.base().rule(rule.id()).isEmpty()) {
            complaints.add(place, ProblemCode.NOTHING_TO_REMOVE, rule.places().path(), rule.id());
        }
    }

    private static void complainOfAcceptance(String id, TermsDraft terms, Complaints complaints) {
        if (id.equals(SpecAssembly.READABLE.id()) && terms.undetermined() == WhenUndetermined.WARN) {
            Places places = terms.places();
            complaints.add(places.of("undetermined"), ProblemCode.READABLE_ACCEPTED, places.pathOf("undetermined"));
        }
    }

    private static void complainOfSource(TermsDraft terms, SpecDraft spec, Complaints complaints) {
        String citation = terms.source();
        if (citation == null || citation.isEmpty()) {
            return;
        }
        Set<String> known = Stream.of(
                        spec.sources().stream().map(SourceDraft::id), inheritedSources(spec), Stream.of(Source.OWN_ID))
                .flatMap(ids -> ids)
                .collect(toCollection(TreeSet::new));
        String id = Citations.sourceId(citation);
        if (!known.contains(id)) {
            complaints.add(
                    terms.places().of("source"),
                    ProblemCode.UNKNOWN_SOURCE,
                    Spelling.nearest(id, known),
                    terms.places().pathOf("source"),
                    id,
                    String.join(", ", known));
        }
    }

    private static Stream<String> inheritedSources(SpecDraft spec) {
        return spec.base() == null
                ? Stream.empty()
                : spec.base().sources().stream().map(Source::id);
    }
}
