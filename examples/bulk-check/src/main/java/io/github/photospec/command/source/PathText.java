package io.github.photospec.command.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths to text and back where the system's character set may not know the characters: under {@code LANG=C} a JDK reads
 * every Chinese character of a path as question marks, though it can open the files that it finds in a folder.
 */
final class PathText {
    /** What a JDK puts for bytes that the system's character set does not know. */
    private static final char UNKNOWN = '\ufffd';

    private PathText() {}

    /** The path of an argument. */
    static Path parse(String argument) throws IOException {
        try {
            return requireWritable(Path.of(argument));
        } catch (InvalidPathException invalid) {
            // Ascii is in every character set: then something else is wrong with it, as * on Windows.
            throw argument.chars().allMatch(c -> c < 128)
                    ? new IOException(invalid.getReason(), invalid)
                    : unwritable();
        }
    }

    /** The path, if the system's character set can write all of it: many libraries need it as text. */
    static Path requireWritable(Path path) throws SourceException {
        if (path.toString().indexOf(UNKNOWN) >= 0) {
            throw unwritable();
        }
        return path;
    }

    /** The path as it is meant. */
    static String of(Path path) {
        String text = path.toString();
        if (text.indexOf(UNKNOWN) < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder();
        for (Path name : path) {
            whole.append(whole.length() == 0 && !path.isAbsolute() ? "" : "/").append(name(name));
        }
        return whole.toString();
    }

    /** A URI keeps the bytes of a name; file systems of today write names in UTF-8. */
    private static String name(Path name) {
        String uri = name.toUri().getRawPath();
        String last = lastSegment(uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String lastSegment(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private static SourceException unwritable() {
        return new SourceException(
                SourceException.Reason.NAME_UNWRITABLE, System.getProperty("sun.jnu.encoding", "unknown"));
    }
}
