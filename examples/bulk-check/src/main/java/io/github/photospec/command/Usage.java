package io.github.photospec.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Complains about the command line. */
record Usage(Session session, @Nullable CommandSpec command) {
    /** The complaint with this text; to be thrown. */
    ParameterException wrong(String key, Object... arguments) {
        if (command == null) {
            throw new IllegalStateException("Not called by picocli");
        }
        return new ParameterException(command.commandLine(), session.texts().get(key, arguments));
    }

    /** The path of an option's value. */
    Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            throw wrong("failure.name-unwritable", System.getProperty("sun.jnu.encoding", ""));
        }
    }
}
