package io.github.photospec.spec;

import io.github.photospec.internal.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a file, read key by key. What cannot be read is reported and comes back as if it were not there; the
 * place of its key stays known, so that nobody reports it as missing too.
 */
final class Fields {
    private final Problems problems;
    private final Places places;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(String path, Node node, Problems problems) {
        this.problems = problems;
        this.places = new Places(path, Place.of(node), new LinkedHashMap<>());
    }

    /** Reads a mapping whose keys are known beforehand; empty if the node is something else. */
    static Optional<Fields> of(String path, Node node, Set<String> known, Problems problems) {
        Optional<Fields> mapping = any(path, node, problems);
        mapping.ifPresent(fields -> fields.refuseOthers(known));
        return mapping;
    }

    /** Reads a mapping from names that the file chooses; empty if the node is something else. */
    static Optional<Fields> any(String path, Node node, Problems problems) {
        if (node instanceof MappingNode mapping) {
            Fields fields = new Fields(path, node, problems);
            mapping.getValue().forEach(fields::take);
            return Optional.of(fields);
        }
        problems.add(Place.of(node), ProblemCode.NOT_A_MAPPING, path, Scalars.show(node));
        return Optional.empty();
    }

    private void take(NodeTuple entry) {
        Place place = Place.of(entry.getKeyNode());
        Optional<String> key = Scalars.text(entry.getKeyNode());
        if (key.isEmpty()) {
            problems.add(place, ProblemCode.NOT_TEXT, places.path(), Scalars.show(entry.getKeyNode()));
        } else if (values.putIfAbsent(key.get(), entry.getValueNode()) == null) {
            places.keys().put(key.get(), place);
        } else {
            int first = places.of(key.get()).line();
            problems.add(place, ProblemCode.DUPLICATE_KEY, places.pathOf(key.get()), Integer.toString(first));
        }
    }

    private void refuseOthers(Set<String> known) {
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(
                        places.of(key),
                        ProblemCode.UNKNOWN_KEY,
                        Spelling.nearest(key, known),
                        places.pathOf(key),
                        String.join(", ", known)));
    }

    Places places() {
        return places;
    }

    /** The keys in the order of the file. */
    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A text that is read again later: says nothing if it is none. */
    Optional<String> peek(String key) {
        return node(key).flatMap(Scalars::text);
    }

    @Nullable
    String text(String key) {
        return read(key, Scalars::text, ProblemCode.NOT_TEXT);
    }

    /** Text that YAML may take for a number, as a year. */
    @Nullable
    String textOrNumber(String key) {
        return read(key, Scalars::textOrNumber, ProblemCode.NOT_TEXT);
    }

    @Nullable
    Double number(String key) {
        return read(key, Scalars::number, ProblemCode.NOT_A_NUMBER);
    }

    @Nullable
    Integer whole(String key) {
        return read(key, Scalars::whole, ProblemCode.NOT_A_WHOLE_NUMBER);
    }

    /** One of a few words, as what it stands for. */
    <T> @Nullable T word(String key, Map<String, T> words) {
        return word(key, words, ProblemCode.UNKNOWN_WORD);
    }

    <T> @Nullable T word(String key, Map<String, T> words, ProblemCode otherwise) {
        String word = text(key);
        if (word != null && !words.containsKey(word)) {
            problems.add(
                    places.of(key),
                    otherwise,
                    Spelling.nearest(word, words.keySet()),
                    places.pathOf(key),
                    word,
                    String.join(", ", words.keySet()));
        }
        return word == null ? null : words.get(word);
    }

    /** Texts; null if the key is not there. */
    @Nullable
    List<String> texts(String key) {
        return list(
                key,
                (path, node) -> Scalars.text(node).orElseGet(() -> {
                    problems.add(Place.of(node), ProblemCode.NOT_TEXT, path, Scalars.show(node));
                    return null;
                }));
    }

    /** What a reader makes of each entry and its path; what it makes nothing of is left out. */
    <T> @Nullable List<T> list(String key, BiFunction<String, Node, @Nullable T> reader) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(Place.of(node), ProblemCode.NOT_A_LIST, places.pathOf(key), Scalars.show(node));
            return null;
        }
        places.keys().put(key, Place.of(node));
        List<T> entries = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            String name = key + "[" + entries.size() + "]";
            T read = reader.apply(places.pathOf(name), entry);
            if (read != null) {
                places.keys().put(name, Place.of(entry));
                entries.add(read);
            }
        }
        boolean isUnreadable = entries.isEmpty() && !sequence.getValue().isEmpty();
        return isUnreadable ? null : entries;
    }

    /** What a reader makes of a value that is a mapping itself, of known keys. */
    <T> @Nullable T mapping(String key, Set<String> known, Function<Fields, @Nullable T> reader) {
        Node node = values.get(key);
        return node == null
                ? null
                : of(places.pathOf(key), node, known, problems).map(reader).orElse(null);
    }

    private <T> @Nullable T read(String key, Function<Node, Optional<T>> reader, ProblemCode otherwise) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        Optional<T> value = reader.apply(node);
        if (value.isEmpty()) {
            problems.add(Place.of(node), otherwise, places.pathOf(key), Scalars.show(node));
        } else {
            places.keys().put(key, Place.of(node));
        }
        return value.orElse(null);
    }

    /** Keys in the order in which messages list them. */
    static Set<String> known(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
