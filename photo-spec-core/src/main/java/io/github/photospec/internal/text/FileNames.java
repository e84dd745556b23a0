package io.github.photospec.internal.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What names of files may be on Windows, Linux and macOS alike. */
public final class FileNames {
    /** NAME_MAX of Linux's file systems, in bytes; Windows and macOS count no more units than these. */
    public static final int MOST_BYTES = 255;

    /** Microsoft, Naming Files, Paths, and Namespaces. */
    private static final String FORBIDDEN = "<>:\"/\\|?*";

    /** The same page: devices, with any extension; the digits may be superscript ones. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"),
                    Stream.of("COM", "LPT")
                            .flatMap(device ->
                                    "0123456789\u00b9\u00b2\u00b3".chars().mapToObj(digit -> device + (char) digit)))
            .collect(Collectors.toUnmodifiableSet());

    private FileNames() {}

    /** Composed (NFC), because macOS decomposes names; without invisible marks; white space at the ends is taken away. */
    public static String tidy(String text) {
        if (text.chars().allMatch(FileNames::isTidy)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder visible = new StringBuilder();
        composed.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return trimmed(visible.toString(), false);
    }

    /** Without white space at the ends; and without dots at the end, which Windows strips. */
    public static String trimmed(String text, boolean dotsToo) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && (isSpace(text.charAt(end - 1)) || (dotsToo && text.charAt(end - 1) == '.'))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The first code point that no name can hold: reserved, a control, half of a surrogate pair. */
    public static OptionalInt forbidden(String text) {
        return text.codePoints().filter(FileNames::isForbidden).findFirst();
    }

    /** Whether no name can hold this code point. */
    public static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> FORBIDDEN.indexOf(codePoint) >= 0;
        };
    }

    /** Whether Windows keeps the name for a device, whatever the extension. */
    public static boolean isDevice(String name) {
        return DEVICES.contains(trimmed(name.split("\\.", 2)[0], false).toUpperCase(Locale.ROOT));
    }

    /** How long a name is in UTF-8. */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Equal for names that some file system takes for the same: in capitals or not, composed or not. */
    public static String key(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** A code point in words, for example {@code U+003F}. */
    public static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Nearly every value of a list is of these alone, and lists are long. */
    private static boolean isTidy(int c) {
        return (c > ' ' && c < 127) || (c >= 0x4e00 && c <= 0x9fff);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
