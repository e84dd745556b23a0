package io.github.photospec.command;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is on the other side of the standard streams. */
final class Terminals {
    /** JDK 19 and up; JDK 17; and what the system speaks, set on both. */
    private static final List<String> ENCODINGS = List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding");

    private Terminals() {}

    /** Whether a person reads this file descriptor. */
    static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException notLinux) {
            return console() != null;
        }
    }

    /**
     * The character set to write in: UTF-8 for pipes and files; for a terminal its own, which on a Chinese Windows is
     * GBK. No terminal of today speaks ASCII only, whatever {@code LANG=C} says.
     *
     * @param property the system properties
     */
    static Charset charset(boolean terminal, UnaryOperator<@Nullable String> property) {
        if (!terminal) {
            return StandardCharsets.UTF_8;
        }
        for (String name : ENCODINGS) {
            String encoding = property.apply(name);
            if (encoding != null && Charset.isSupported(encoding)) {
                Charset charset = Charset.forName(encoding);
                return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** As on JDK 17 also on JDK 22 and up, which else have a console without a terminal too. */
    private static @Nullable Console console() {
        System.setProperty("jdk.console", "java.base");
        return System.console();
    }
}
