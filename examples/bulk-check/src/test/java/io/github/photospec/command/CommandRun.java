package io.github.photospec.command;

import io.github.photospec.command.output.Language;
import io.github.photospec.vision.VisionProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The command run in this process: what it wrote, and its exit code. */
record CommandRun(int code, String out, String err) {
    private static final byte[] NO_PHOTO = {'n', 'o', 'n', 'e'};

    static CommandRun of(Object... arguments) {
        return of(new byte[0], arguments);
    }

    static CommandRun of(byte[] standardInput, Object... arguments) {
        return of(standardInput, Optional::empty, arguments);
    }

    /** Where this engine is the one that the command finds. */
    static CommandRun seeing(VisionProvider engine, Object... arguments) {
        return of(new byte[0], () -> Optional.of(engine), arguments);
    }

    /** The same with a photo from the standard input. */
    static CommandRun seeing(byte[] standardInput, VisionProvider engine, Object... arguments) {
        return of(standardInput, () -> Optional.of(engine), arguments);
    }

    private static CommandRun of(
            byte[] standardInput, Supplier<Optional<VisionProvider>> engines, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams =
                new Streams(new ByteArrayInputStream(standardInput), out, new PrintWriter(err, true), false, false);
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int code = Main.run(Session.of(streams, Language.EN, words).withEngines(engines), words);
        return new CommandRun(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** A specification whose only rule of its own is the file's size in bytes. */
    static Path spec(Path directory, int maxBytes) {
        return spec(directory, "small-file", "file-size: {max: " + maxBytes + ", source: photo-spec}");
    }

    /** A specification with these rules, each a line of YAML. */
    static Path spec(Path directory, String id, String... rules) {
        String yaml = """
                id: %s
                revision: 1
                title: {zh: 试, en: A test}
                rules:
                  %s
                """.formatted(id, String.join("\n  ", rules));
        return write(directory.resolve(id + ".yaml"), yaml.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that is no photo. */
    static Path junk(Path file) {
        return write(file, NO_PHOTO);
    }
}
