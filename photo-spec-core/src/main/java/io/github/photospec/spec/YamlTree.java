package io.github.photospec.spec;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns text into YAML nodes, and lets nothing pass that a specification has no use for. */
final class YamlTree {
    /** The format's deepest value is {@code rules.x.recommended.min}; more levels only make a reader's stack overflow. */
    private static final int MAX_DEPTH = 8;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowDuplicateKeys(true).build();

    private final Problems problems;
    private int depth;
    private int documents;

    private YamlTree(Problems problems) {
        this.problems = problems;
    }

    static Node compose(String text, Problems problems) throws InvalidSpecException {
        try {
            // Composing is recursive and follows aliases: the events come first.
            YamlTree gate = new YamlTree(problems);
            for (Parser events = parser(text); events.hasNext(); ) {
                gate.pass(events.next());
            }
            problems.throwIfAny();
            Optional<Node> root = new Composer(SETTINGS, parser(text)).getSingleNode();
            if (root.isPresent()) {
                return root.get();
            }
            problems.add(Place.NOWHERE, ProblemCode.EMPTY_FILE);
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark().map(Place::of).orElse(Place.NOWHERE), ProblemCode.SYNTAX, e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(Place.NOWHERE, ProblemCode.SYNTAX, String.valueOf(e.getMessage()));
        }
        throw problems.exception();
    }

    private static Parser parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    private void pass(Event event) throws InvalidSpecException {
        Place place = event.getStartMark().map(Place::of).orElse(Place.NOWHERE);
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            problems.add(place, ProblemCode.SEVERAL_DOCUMENTS);
            throw problems.exception();
        }
        if (event instanceof NodeEvent node
                && (node instanceof AliasEvent || node.getAnchor().isPresent())) {
            problems.add(
                    place, ProblemCode.ALIAS, node.getAnchor().orElseThrow().getValue());
        }
        tag(event).ifPresent(tag -> problems.add(place, ProblemCode.TAG, tag));
        if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
            problems.add(place, ProblemCode.TOO_DEEP, Integer.toString(MAX_DEPTH));
            throw problems.exception();
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }
}
