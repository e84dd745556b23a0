package io.github.photospec.command;

import io.github.photospec.identity.InvalidNamingException;
import io.github.photospec.identity.PhotoNaming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how photos are called. */
final class TemplateOption {
    @Option(names = "--template", paramLabel = "TEMPLATE", descriptionKey = "roster.template")
    private @Nullable String template;

    /** The template that was given. */
    Optional<PhotoNaming> naming(Usage usage) {
        return naming(template, usage);
    }

    /** The template that an option's value is; empty if it was not given. */
    static Optional<PhotoNaming> naming(@Nullable String text, Usage usage) {
        try {
            return text == null ? Optional.empty() : Optional.of(PhotoNaming.of(text));
        } catch (InvalidNamingException invalid) {
            throw usage.wrong("usage.template", usage.sentence(invalid));
        }
    }
}
