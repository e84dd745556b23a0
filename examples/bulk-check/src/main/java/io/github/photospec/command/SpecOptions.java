package io.github.photospec.command;

import io.github.photospec.spec.PhotoSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which specification photos must satisfy, and how strictly. */
final class SpecOptions {
    @Option(names = "--spec", paramLabel = "ID|FILE")
    private @Nullable String spec;

    @Option(names = "--specs", paramLabel = "DIR")
    private List<String> directories = List.of();

    @Mixin
    private AcceptedRules accepted = new AcceptedRules();

    boolean areGiven() {
        return spec != null;
    }

    /** The specification; empty, after a complaint, if there is none or it is not in order. */
    Optional<PhotoSpec> find(Session session) {
        try {
            PhotoSpec found = new SpecChoice(session.texts(), directories).find(String.valueOf(spec));
            return Optional.of(accepted.in(found, session.texts()));
        } catch (WrongSpecException wrong) {
            wrong.lines().forEach(session::complain);
            return Optional.empty();
        }
    }

    /**
     * What the photos of a manifest are checked against; empty, after a complaint, if {@code --spec} is given and not in order.
     *
     * @param change is applied to every specification
     */
    Optional<CheckedSpecs> findForManifest(Session session, UnaryOperator<PhotoSpec> change) {
        SpecChoice choice = new SpecChoice(session.texts(), directories);
        Function<String, Optional<PhotoSpec>> others =
                id -> choice.findIfInOrder(id).map(accepted::asFarAsItHas).map(change);
        if (!areGiven()) {
            return Optional.of(new CheckedSpecs(Optional.empty(), others));
        }
        return find(session).map(change).map(usual -> new CheckedSpecs(Optional.of(usual), others));
    }
}
