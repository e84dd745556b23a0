package io.github.photospec.command;

import io.github.photospec.command.output.Language;
import java.io.IOException;
import java.util.Locale;

/** Starts the command in a process of its own. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Else Hibernate Validator greets on the standard error, through java.util.logging.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Language usual = Language.of(Locale.getDefault(Locale.Category.DISPLAY), System.getenv());
        System.exit(run(Session.of(Streams.ofProcess(), usual, arguments), arguments));
    }

    /** Runs the command; every result is written when this returns. */
    static int run(Session session, String... arguments) {
        int code = PhotoSpecCommand.of(session).execute(arguments);
        try {
            session.streams().out().flush();
            return code;
        } catch (IOException failure) {
            return Math.max(code, ExitCode.INPUT_OUTPUT);
        }
    }
}
