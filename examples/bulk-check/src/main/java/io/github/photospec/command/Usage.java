package io.github.photospec.command;

import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.InvalidNamingException;
import io.github.photospec.identity.RefusedName;
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

    /** What is wrong with a template, in the language of the call. */
    String sentence(InvalidNamingException invalid) {
        return IdMessages.in(session.texts().language().locale()).message(new RefusedName(invalid.problems()));
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
