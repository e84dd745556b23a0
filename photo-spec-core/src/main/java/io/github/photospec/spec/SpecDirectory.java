package io.github.photospec.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the specification files of a user's directory, without reading them. */
final class SpecDirectory {
    private static final Pattern ID = Pattern.compile(SpecDraft.KEBAB_CASE);
    private static final List<String> SUFFIXES = List.of(SpecOrigin.SUFFIX, ".yml");

    private SpecDirectory() {}

    /** Adds each file to those of its id; what has no id for a name goes to the problems. */
    static void list(Path directory, Map<String, List<SpecOrigin>> origins, List<SpecProblem> misnamed)
            throws IOException {
        for (Path file : files(directory)) {
            String name = file.getFileName().toString();
            Optional<String> id = stem(name);
            if (id.isPresent() && ID.matcher(id.get()).matches()) {
                origins.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(SpecOrigin.of(file));
            } else if (id.isPresent()) {
                List<String> arguments = List.of(id.get());
                misnamed.add(
                        new SpecProblem(file.toString(), 0, 0, ProblemCode.BAD_FILE_NAME, arguments, Optional.empty()));
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The name without its suffix; empty for a hidden file and one that is no YAML. */
    private static Optional<String> stem(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                ? Optional.empty()
                : SUFFIXES.stream()
                        .filter(lowerCase::endsWith)
                        .map(suffix -> name.substring(0, name.length() - suffix.length()))
                        .findFirst();
    }
}
