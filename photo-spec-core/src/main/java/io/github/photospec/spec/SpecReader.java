package io.github.photospec.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads specification files, which {@code docs/spec-format.md} describes. Strict: a file with a key that the format
 * does not have, or with a limit that makes no sense, gives no specification but a list of everything that is wrong
 * with it. Safe to use from several threads.
 */
public final class SpecReader {
    /** No specification file has more bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    /** A specification may extend one that extends one, and so on, up to this many. */
    public static final int MAX_ANCESTORS = 4;

    private SpecReader() {}

    /**
     * Reads a file.
     *
     * @param file the file; its name may be any
     * @param catalog where the specifications are that it may extend
     * @throws InvalidSpecException if the file is not in order, or not there
     */
    public static PhotoSpec read(Path file, SpecCatalog catalog) throws InvalidSpecException {
        return read(SpecOrigin.of(file), new Lineage(catalog)).spec();
    }

    /**
     * Reads bytes.
     *
     * @param file what messages call them
     * @param yaml the content of a file; UTF-8
     * @param catalog where the specifications are that it may extend
     * @throws InvalidSpecException if the content is not in order
     */
    public static PhotoSpec read(String file, byte[] yaml, SpecCatalog catalog) throws InvalidSpecException {
        SpecOrigin origin = new SpecOrigin(file, yaml::clone, false);
        return read(origin, new Lineage(catalog)).spec();
    }

    /** Reads a file on the way to the specifications that extend it. */
    static LoadedSpec read(SpecOrigin origin, Lineage lineage) throws InvalidSpecException {
        Problems problems = new Problems(origin.file());
        String text = YamlText.decode(bytes(origin, problems), problems);
        Fields file = Fields.of("", YamlTree.compose(text, problems), SpecBinder.KEYS, problems)
                .orElseThrow(problems::exception);
        LoadedSpec.Base base = lineage.base(file, problems);
        SpecDraft draft = new SpecBinder(problems).bind(file).on(base.spec());
        if (!origin.isProven()) {
            SpecValidation.check(draft, problems);
        }
        problems.throwIfAny();
        return new LoadedSpec(SpecAssembly.assemble(draft), base.ancestors());
    }

    private static byte[] bytes(SpecOrigin origin, Problems problems) throws InvalidSpecException {
        try {
            return origin.content().read();
        } catch (IOException e) {
            problems.add(
                    Place.NOWHERE, ProblemCode.UNREADABLE_FILE, e.getClass().getSimpleName());
            throw problems.exception();
        }
    }

    /** At most one byte more than a file may have, which is enough to refuse it. */
    static byte[] bounded(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
