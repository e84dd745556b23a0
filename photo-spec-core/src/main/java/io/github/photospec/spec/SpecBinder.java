package io.github.photospec.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns YAML nodes into drafts; reports unknown keys and values of the wrong type on the way. */
final class SpecBinder {
    static final String EXTENDS = "extends";

    static final Set<String> KEYS = Fields.known(
            "id",
            "revision",
            EXTENDS,
            "title",
            "scope",
            "validity",
            "sources",
            "print",
            "rules",
            "make",
            "naming",
            "notes");
    static final Set<String> SOURCE_KEYS = Fields.known("title", "issuer", "year", "confidence", "urls", "retrieved");
    static final Set<String> PRINT_KEYS = Fields.known("width", "height");
    static final Set<String> TEXT_KEYS = Fields.known("zh", "en");
    static final Set<String> MAKE_KEYS = Fields.known("background", "background-replacement", "enlargement", "density");

    private final Problems problems;
    private final RuleBinder rules;

    SpecBinder(Problems problems) {
        this.problems = problems;
        this.rules = new RuleBinder(problems);
    }

    /** The file's own part; what it extends is still unknown. */
    SpecDraft bind(Fields file) {
        file.node("rules").ifPresent(this::refuseNoRules);
        return new SpecDraft(
                file.places(),
                file.text("id"),
                file.whole("revision"),
                file.mapping("title", TEXT_KEYS, SpecBinder::text),
                file.text("scope"),
                file.textOrNumber("validity"),
                entries(file, "sources", SpecBinder::source),
                file.mapping("print", PRINT_KEYS, SpecBinder::print),
                entries(file, "rules", rules::bind),
                file.mapping("make", MAKE_KEYS, SpecBinder::make),
                file.text("naming"),
                file.list("notes", this::note),
                null,
                !file.has(EXTENDS));
    }

    private void refuseNoRules(Node node) {
        if (node instanceof MappingNode rules && rules.getValue().isEmpty()) {
            problems.add(Place.of(node), ProblemCode.EMPTY_LIST, "rules");
        }
    }

    /** The entries of a mapping whose keys are names. */
    private <T> List<T> entries(Fields file, String key, EntryReader<T> reader) {
        List<T> drafts = new ArrayList<>();
        Optional<Fields> names = file.node(key).flatMap(node -> Fields.any(key, node, problems));
        if (names.isPresent()) {
            for (String name : names.get().keys()) {
                T draft = reader.read(names.get(), name);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static @Nullable SourceDraft source(Fields sources, String id) {
        return sources.mapping(
                id,
                SOURCE_KEYS,
                source -> new SourceDraft(
                        source.places(),
                        id,
                        source.text("title"),
                        source.text("issuer"),
                        source.textOrNumber("year"),
                        source.word("confidence", Words.CONFIDENCES),
                        source.texts("urls"),
                        source.textOrNumber("retrieved")));
    }

    private @Nullable TextDraft note(String path, Node node) {
        return Fields.of(path, node, TEXT_KEYS, problems).map(SpecBinder::text).orElse(null);
    }

    private static TextDraft text(Fields text) {
        return new TextDraft(text.places(), text.text("zh"), text.text("en"));
    }

    private static PrintDraft print(Fields print) {
        return new PrintDraft(print.places(), print.number("width"), print.number("height"));
    }

    private static MakingDraft make(Fields make) {
        return new MakingDraft(
                make.places(),
                make.text("background"),
                make.word("background-replacement", Words.PERMISSIONS),
                make.word("enlargement", Words.PERMISSIONS),
                make.whole("density"));
    }

    /** Reads one entry of a mapping from names. */
    interface EntryReader<T> {
        /** Null if nothing can be made of it. */
        @Nullable
        T read(Fields names, String name);
    }
}
