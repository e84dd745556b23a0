package io.github.photospec.command;

import io.github.photospec.command.output.Failures;
import io.github.photospec.command.output.Texts;
import io.github.photospec.report.SafeText;
import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.spec.SpecProblem;
import io.github.photospec.spec.SpecReader;
import io.github.photospec.spec.UnknownSpecException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the specification that an argument names: one of the catalogue's by its id, or a file. */
final class SpecChoice {
    private final Texts texts;
    private final List<String> directories;

    /**
     * A choice among what is bundled and what these directories hold.
     *
     * @param directories as they were given
     */
    SpecChoice(Texts texts, List<String> directories) {
        this.texts = texts;
        this.directories = directories;
    }

    /** The bundled specifications and those of the user's directories. */
    SpecCatalog catalog() throws WrongSpecException {
        SpecCatalog catalog = SpecCatalog.bundled();
        for (String directory : directories) {
            try {
                catalog = catalog.withDirectory(path(directory));
            } catch (IOException unreadable) {
                String reason = new Failures(texts).text(unreadable);
                throw new WrongSpecException(texts.get("spec.directory", directory, reason));
            }
        }
        return catalog;
    }

    /** The specification of this id or in this file. */
    PhotoSpec find(String idOrFile) throws WrongSpecException {
        return isFile(idOrFile) ? read(idOrFile) : require(idOrFile, catalog());
    }

    /** The specification of this id; empty if there is none, or it is not in order. */
    Optional<PhotoSpec> findIfInOrder(String id) {
        try {
            return Optional.of(require(id, catalog()));
        } catch (WrongSpecException wrong) {
            return Optional.empty();
        }
    }

    /** The specification in this file. */
    PhotoSpec read(String file) throws WrongSpecException {
        try {
            return SpecReader.read(path(file), catalog());
        } catch (InvalidSpecException invalid) {
            throw wrong(invalid);
        }
    }

    /** The specification with this id in this catalogue. */
    PhotoSpec require(String id, SpecCatalog catalog) throws WrongSpecException {
        try {
            return catalog.require(id);
        } catch (InvalidSpecException invalid) {
            throw wrong(invalid);
        } catch (UnknownSpecException unknown) {
            List<String> near = unknown.suggestions();
            String hint = near.isEmpty() ? "" : texts.get("spec.near", String.join(texts.get("list.comma"), near));
            List<String> lines = new ArrayList<>(List.of(texts.get("spec.unknown", id, hint)));
            // A file of the user's that is not in order may be the one that is meant.
            lines.addAll(lines(catalog.problems()));
            throw new WrongSpecException(lines);
        }
    }

    /** What a specification in this file would miss in a directory of specifications; empty if nothing. */
    Optional<String> misnamed(String file, String id) throws WrongSpecException {
        Path name = path(file).getFileName();
        return name != null && name.toString().replaceFirst("\\.ya?ml$", "").equals(id)
                ? Optional.empty()
                : Optional.of(texts.get("specs.misnamed", SafeText.terminal(file), id));
    }

    private WrongSpecException wrong(InvalidSpecException invalid) {
        return new WrongSpecException(lines(invalid.problems()));
    }

    private List<String> lines(List<SpecProblem> problems) {
        return problems.stream()
                .map(problem -> problem.text(texts.language().locale()))
                .toList();
    }

    private Path path(String text) throws WrongSpecException {
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            throw new WrongSpecException(
                    texts.get("failure.name-unwritable", System.getProperty("sun.jnu.encoding", "")));
        }
    }

    private static boolean isFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.indexOf('/') >= 0 || lower.indexOf('\\') >= 0;
    }
}
