package io.github.photospec.command;

import io.github.photospec.spec.PhotoSpec;
import java.util.List;
import java.util.Optional;
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
}
