package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that takes many files: one process for all of them.
 *
 * @param words the command line without the files
 * @param does what it does to a photo
 * @param versionWords asks it for its version
 */
record CommandPeer(List<String> words, String does, List<String> versionWords) implements Peer {
    /** As in {@code Version: ImageMagick 6.9.11-60 Q16}. */
    private static final Pattern VERSION = Pattern.compile("\\w+ v?[0-9][0-9.-]*");

    static CommandPeer identify() {
        return new CommandPeer(
                List.of("identify", "-format", "%m %w %h %x %y %Q\n"), "header only", List.of("identify", "-version"));
    }

    static CommandPeer jpeginfo() {
        return new CommandPeer(
                List.of("jpeginfo", "-c"),
                "decodes, and tells whether data are damaged",
                List.of("jpeginfo", "--version"));
    }

    @Override
    public String name() {
        return "`" + String.join(" ", words).replace("%m %w %h %x %y %Q\n", "'%m %w %h %x %y %Q\\n'") + "`";
    }

    @Override
    public Optional<String> version() throws IOException, InterruptedException {
        return Programs.firstLine(versionWords.toArray(String[]::new)).map(CommandPeer::nameAndNumber);
    }

    private static String nameAndNumber(String line) {
        Matcher matcher = VERSION.matcher(line);
        return matcher.find() ? matcher.group() : line;
    }

    @Override
    public boolean isInProcess() {
        return false;
    }

    @Override
    public void pass(List<Path> files) throws IOException, InterruptedException {
        Programs.run(words, files, Map.of(), Set.of(0));
    }
}
