package io.github.photospec.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Specification files for tests. */
final class SpecTexts {
    /** Everything that a specification needs; a rule may follow as a line. */
    static final String HEAD = """
            id: small
            revision: 1
            title: {zh: 小, en: Small}
            sources:
              notice: {title: Notice, confidence: A}
            """;

    private SpecTexts() {}

    /** A file with one rule more than it needs. */
    static String withRule(String rule) {
        return HEAD + "rules:\n  width: {equals: 180, source: notice}\n  " + rule + "\n";
    }

    /** A file that extends another. */
    static String child(String id, String parent) {
        return "id: " + id + "\nrevision: 1\nextends: " + parent + "\n";
    }

    /** A file of its own. */
    static String root(String id) {
        return withRule("height: {equals: 240, source: notice}").replace("id: small", "id: " + id);
    }

    static PhotoSpec read(String yaml) throws InvalidSpecException {
        return read(yaml, SpecCatalog.empty());
    }

    static PhotoSpec read(String yaml, SpecCatalog catalog) throws InvalidSpecException {
        return SpecReader.read("test.yaml", yaml.getBytes(UTF_8), catalog);
    }

    /** What is wrong; nothing if the file is in order. */
    static List<SpecProblem> problems(String yaml) {
        return problems(yaml.getBytes(UTF_8), SpecCatalog.empty());
    }

    static List<SpecProblem> problems(byte[] yaml, SpecCatalog catalog) {
        try {
            SpecReader.read("test.yaml", yaml, catalog);
            return List.of();
        } catch (InvalidSpecException e) {
            return e.problems();
        }
    }

    static List<ProblemCode> codes(String yaml) {
        return problems(yaml).stream().map(SpecProblem::code).toList();
    }

    static void write(Path directory, String id, String yaml) throws IOException {
        Files.writeString(directory.resolve(id + ".yaml"), yaml, UTF_8);
    }
}
