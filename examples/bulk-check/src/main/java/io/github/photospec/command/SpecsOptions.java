package io.github.photospec.command;

import io.github.photospec.spec.PhotoSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which specifications photos are made for, one or several. */
final class SpecsOptions {
    @Option(names = "--spec", paramLabel = "ID|FILE", split = ",", descriptionKey = "make.spec")
    private List<String> specs = List.of();

    @Option(names = "--specs", paramLabel = "DIR")
    private List<String> directories = List.of();

    @Mixin
    private AcceptedRules accepted = new AcceptedRules();

    boolean areGiven() {
        return !specs.isEmpty();
    }

    /** The specifications without doubles; empty, after a complaint, if one is unknown or not in order. */
    Optional<List<PhotoSpec>> find(Session session) {
        SpecChoice choice = new SpecChoice(session.texts(), directories);
        List<PhotoSpec> found = new ArrayList<>();
        try {
            for (String spec : specs.stream().distinct().toList()) {
                found.add(accepted.in(choice.find(spec), session.texts()));
            }
            return Optional.of(found);
        } catch (WrongSpecException wrong) {
            wrong.lines().forEach(session::complain);
            return Optional.empty();
        }
    }
}
