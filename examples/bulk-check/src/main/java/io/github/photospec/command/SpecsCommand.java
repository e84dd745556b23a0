package io.github.photospec.command;

import io.github.photospec.command.output.SpecText;
import io.github.photospec.report.SafeText;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code photo-spec specs}: what is in the catalogue, and whether a file could be. */
@Command(name = "specs", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SpecsCommand implements Runnable {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--specs", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private List<String> directories = List.of();

    SpecsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (command != null) {
            throw new ParameterException(command.commandLine(), session.texts().get("usage.no-specs-command"));
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() throws IOException {
        SpecText text = new SpecText(session.texts());
        return forEach(
                catalog -> List.copyOf(catalog.ids()),
                (choice, catalog, id) -> text.brief(choice.require(id, catalog)),
                session::note);
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID|FILE", arity = "1..*", descriptionKey = "show.id") List<String> idsOrFiles)
            throws IOException {
        SpecText text = new SpecText(session.texts());
        return forEach(catalog -> idsOrFiles, (choice, catalog, id) -> text.whole(choice.find(id)), session::note);
    }

    @Command(name = "validate", mixinStandardHelpOptions = true)
    int validate(@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "validate.file") List<String> files)
            throws IOException {
        return forEach(
                catalog -> files,
                (choice, catalog, file) -> {
                    String id = choice.read(file).id();
                    List<String> lines = new ArrayList<>();
                    lines.add(session.texts().get("specs.valid", SafeText.terminal(file), id));
                    choice.misnamed(file, id).ifPresent(lines::add);
                    return lines;
                },
                session::say);
    }

    private int forEach(Function<SpecCatalog, List<String>> names, Telling telling, Voice problems) throws IOException {
        SpecChoice choice = new SpecChoice(session.texts(), directories);
        int code = ExitCode.DONE;
        try {
            SpecCatalog catalog = choice.catalog();
            for (String name : names.apply(catalog)) {
                code = Math.max(code, tell(choice, catalog, name, telling, problems));
            }
            return code;
        } catch (WrongSpecException wrong) {
            return tell(wrong, problems);
        }
    }

    private int tell(SpecChoice choice, SpecCatalog catalog, String name, Telling telling, Voice problems)
            throws IOException {
        try {
            for (String line : telling.lines(choice, catalog, name)) {
                session.say(line);
            }
            return ExitCode.DONE;
        } catch (WrongSpecException wrong) {
            return tell(wrong, problems);
        }
    }

    private static int tell(WrongSpecException wrong, Voice problems) throws IOException {
        for (String line : wrong.lines()) {
            problems.say(line);
        }
        return ExitCode.USAGE;
    }

    /** Where lines go. */
    @FunctionalInterface
    private interface Voice {
        void say(String line) throws IOException;
    }

    /** What is told about one specification. */
    @FunctionalInterface
    private interface Telling {
        List<String> lines(SpecChoice choice, SpecCatalog catalog, String name) throws WrongSpecException;
    }
}
