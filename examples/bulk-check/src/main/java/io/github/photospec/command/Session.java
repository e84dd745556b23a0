package io.github.photospec.command;

import io.github.photospec.command.output.Language;
import io.github.photospec.command.output.Texts;
import io.github.photospec.report.SafeText;
import io.github.photospec.vision.VisionProvider;
import io.github.photospec.vision.VisionProviders;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** One call of the command: its streams, its language, and where it finds a vision engine. */
record Session(Streams streams, Texts texts, Supplier<Optional<VisionProvider>> engines) {
    private static final String LANGUAGE_OPTION = "--lang";

    /** Looks for the language before anything is parsed: help and complaints need it too. */
    static Session of(Streams streams, Language usual, String... arguments) {
        return new Session(streams, Texts.in(requested(arguments).orElse(usual)), VisionProviders::find);
    }

    /** The same call that finds its vision engine here. */
    Session withEngines(Supplier<Optional<VisionProvider>> value) {
        return new Session(streams, texts, value);
    }

    /** Writes one line of results. */
    void say(String line) throws IOException {
        streams.out().write(line + "\n");
    }

    /** Writes one line beside the results; whatever it quotes becomes fit to print. */
    void note(String line) {
        streams.err().println(SafeText.terminal(line));
    }

    /** Writes one line about something wrong. */
    void complain(String line) {
        note("photo-spec: " + line);
    }

    private static Optional<Language> requested(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals(LANGUAGE_OPTION) && i + 1 < arguments.length) {
                return language(arguments[i + 1]);
            }
            if (argument.startsWith(LANGUAGE_OPTION + "=")) {
                return language(argument.substring(LANGUAGE_OPTION.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> language(String value) {
        for (Language language : Language.values()) {
            if (language.toString().equalsIgnoreCase(value)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
