package io.github.photospec.command;

import io.github.photospec.command.output.Language;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: only help. */
@Command(name = "photo-spec", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PhotoSpecCommand implements Runnable {
    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    /** Read by {@link Session} already; declared so that it is checked and explained. */
    @SuppressWarnings("UnusedVariable") // picocli sets it
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    private PhotoSpecCommand(Session session) {
        this.session = session;
    }

    /** The whole command line; ready to execute. */
    static CommandLine of(Session session) {
        CommandLine line = new CommandLine(new PhotoSpecCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new MakeCommand(session))
                .addSubcommand(new FixCommand(session))
                .addSubcommand(new IdCommand(session))
                .addSubcommand(new RenameCommand(session))
                .addSubcommand(new SpecsCommand(session));
        Complaints complaints = new Complaints(session);
        // File names may begin with @: they are no argument files.
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(session.streams().out()))
                .setErr(session.streams().err())
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setResourceBundle(session.texts().bundle());
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), session.texts().get("usage.no-command"));
        }
    }
}
