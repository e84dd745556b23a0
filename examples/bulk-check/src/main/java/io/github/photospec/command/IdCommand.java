package io.github.photospec.command;

import io.github.photospec.command.output.IdText;
import io.github.photospec.command.source.JsonStrings;
import io.github.photospec.identity.IdJson;
import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.IdReader;
import io.github.photospec.identity.IdResult;
import io.github.photospec.identity.IdType;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-spec id}: whether identity numbers are sound, and what they say. */
@Command(name = "id", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class IdCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "NUMBER", arity = "0..1", descriptionKey = "id.number")
    private @Nullable String number;

    @Option(names = "--stdin")
    private boolean stdin;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "id.type")
    private @Nullable String type;

    @Option(names = "--fifteen")
    private boolean fifteen;

    IdCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<IdType> declared = declared();
        if (stdin == (number != null)) {
            throw new Usage(session, command).wrong("usage.id");
        }
        IdReader plain = Today.ids();
        IdReader reader = fifteen ? plain.withFifteenDigits() : plain;
        IdMessages messages = IdMessages.in(session.texts().language().locale());
        return number == null ? all(reader, declared, messages) : one(read(reader, declared, number), messages);
    }

    private Optional<IdType> declared() {
        String wanted = type;
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<IdType> found = Arrays.stream(IdType.values())
                .filter(known -> known.id().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(IdType.values()).map(IdType::id).collect(Collectors.joining(", "));
            throw new Usage(session, command).wrong("usage.id-type", wanted, known);
        }
        return found;
    }

    private static IdResult read(IdReader reader, Optional<IdType> declared, String text) {
        return declared.map(known -> reader.read(known, text)).orElseGet(() -> reader.read(text));
    }

    private int one(IdResult result, IdMessages messages) throws IOException {
        for (String line : new IdText(session.texts(), messages).lines(result)) {
            session.say(line);
        }
        return code(result);
    }

    /** One answer a line, whatever the line is, so that they can be put side by side. */
    private int all(IdReader reader, Optional<IdType> declared, IdMessages messages) throws IOException {
        Writer out = session.streams().out();
        int worst = ExitCode.INPUT_OUTPUT;
        try (JsonStrings lines = new JsonStrings(session.streams().in())) {
            for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
                IdResult result = read(reader, declared, text.get());
                IdJson.write(result, messages, out);
                out.write('\n');
                worst = worst == ExitCode.INPUT_OUTPUT ? code(result) : Math.max(worst, code(result));
            }
        }
        if (worst == ExitCode.INPUT_OUTPUT) {
            session.complain(session.texts().get("failure.no-numbers"));
        }
        return worst;
    }

    private static int code(IdResult result) {
        return result.valid().isPresent() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
