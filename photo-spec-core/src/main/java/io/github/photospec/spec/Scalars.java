package io.github.photospec.spec;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single values of a YAML file. */
final class Scalars {
    /** Decimal, as JSON writes it: no hexadecimal, no infinity. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][-+]?[0-9]{1,2})?");

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private static final Set<Tag> NUMBERS = Set.of(Tag.INT, Tag.FLOAT);

    private Scalars() {}

    static Optional<String> text(Node node) {
        return scalar(node).filter(value -> value.getTag().equals(Tag.STR)).map(Scalars::trimmed);
    }

    static Optional<String> textOrNumber(Node node) {
        return scalar(node)
                .filter(value -> value.getTag().equals(Tag.STR) || NUMBERS.contains(value.getTag()))
                .map(Scalars::trimmed);
    }

    static Optional<Double> number(Node node) {
        return numeric(node, NUMBER).map(Double::valueOf);
    }

    static Optional<Integer> whole(Node node) {
        return numeric(node, WHOLE).map(Integer::valueOf);
    }

    /** The value as a message may repeat it. */
    static String show(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return node instanceof MappingNode ? "{…}" : "[…]";
    }

    private static Optional<String> numeric(Node node, Pattern form) {
        return scalar(node)
                .filter(value -> NUMBERS.contains(value.getTag()))
                .map(ScalarNode::getValue)
                .filter(value -> form.matcher(value).matches());
    }

    private static Optional<ScalarNode> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** A folded or literal block ends with a line break that nobody means. */
    private static String trimmed(ScalarNode node) {
        return node.getValue().strip();
    }
}
