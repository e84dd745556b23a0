package io.github.photospec.spec;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Rule;
import io.github.photospec.rule.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes a specification of a clean draft and what it extends: rules, sources and permissions replace one by one what is
 * inherited; everything else replaces it as a whole.
 */
final class SpecAssembly {
    static final Attribute READABLE = Attribute.READABLE;

    private final SpecDraft draft;
    private final Optional<PhotoSpec> base;
    private final Optional<PrintSize> print;
    private final List<Source> sources;
    private final Optional<PhotoNaming> naming;

    private SpecAssembly(SpecDraft draft) {
        this.draft = draft;
        this.base = Optional.ofNullable(draft.base());
        this.print = draft.print() == null ? base.flatMap(PhotoSpec::print) : Optional.of(size(draft.print()));
        this.sources = new ArrayList<>(base.map(PhotoSpec::sources).orElse(List.of()));
        draft.sources().stream().map(SpecAssembly::source).forEach(sources::add);
        this.naming =
                Optional.ofNullable(draft.naming()).map(PhotoNaming::of).or(() -> base.flatMap(PhotoSpec::naming));
    }

    static PhotoSpec assemble(SpecDraft draft) {
        return new SpecAssembly(draft).spec();
    }

    private PhotoSpec spec() {
        return new PhotoSpec(
                given(draft.id()),
                given(draft.revision()),
                draft.title() == null ? base.orElseThrow().title() : text(draft.title()),
                Optional.ofNullable(draft.scope()).or(() -> base.flatMap(PhotoSpec::scope)),
                Optional.ofNullable(draft.validity()).or(() -> base.flatMap(PhotoSpec::validity)),
                sources,
                print,
                rules(),
                making(),
                naming,
                draft.notes() == null
                        ? base.map(PhotoSpec::notes).orElse(List.of())
                        : draft.notes().stream().map(SpecAssembly::text).toList());
    }

    private List<Rule> rules() {
        RuleAssembly assembly = new RuleAssembly(print, sources, naming);
        Map<String, Rule> rules = new LinkedHashMap<>();
        base.ifPresent(parent -> parent.rules().forEach(rule -> rules.put(rule.id(), assembly.inherited(rule))));
        for (RuleDraft rule : draft.rules()) {
            assembly.rule(rule).ifPresentOrElse(made -> rules.put(rule.id(), made), () -> rules.remove(rule.id()));
        }
        List<Rule> ordered = new ArrayList<>(rules.values());
        if (!rules.containsKey(READABLE.id())) {
            ordered.add(0, RuleAssembly.readable());
        }
        return ordered;
    }

    private Making making() {
        Making inherited = base.map(PhotoSpec::making).orElse(Making.UNSTATED);
        MakingDraft make = draft.make();
        if (make == null) {
            return inherited;
        }
        return new Making(
                make.background() == null
                        ? inherited.background()
                        : OptionalInt.of(RuleAssembly.rgb(make.background())),
                Objects.requireNonNullElse(make.backgroundReplacement(), inherited.backgroundReplacement()),
                Objects.requireNonNullElse(make.enlargement(), inherited.enlargement()),
                make.density() == null ? inherited.density() : OptionalInt.of(make.density()));
    }

    private static LocalText text(TextDraft text) {
        return new LocalText(given(text.zh()), given(text.en()));
    }

    private static PrintSize size(PrintDraft print) {
        return new PrintSize(given(print.width()), given(print.height()));
    }

    private static Source source(SourceDraft source) {
        return new Source(
                source.id(),
                given(source.title()),
                Optional.ofNullable(source.issuer()),
                Optional.ofNullable(source.year()),
                given(source.confidence()),
                source.urls() == null ? List.of() : source.urls(),
                Optional.ofNullable(source.retrieved()));
    }

    /** What the constraints of the drafts have made sure of. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
