package io.github.photospec.export;

import io.github.photospec.review.SchoolClass;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names zip files after classes. Photos must not be lost because a class is called {@code 1/2班}: what file systems forbid
 * becomes an underscore, and classes whose files would have one name are numbered in their order.
 */
final class ZipNames {
    /** Microsoft, Naming Files, Paths, and Namespaces; and what is invisible. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** Windows strips dots and spaces at the end, and dots at the beginning hide files. */
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

    /** The same page: devices, whatever the extension. */
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])([ .].*)?", Pattern.CASE_INSENSITIVE);

    /** Leaves room for a number and the extension in the 255 bytes that file systems allow. */
    private static final int MOST_BYTES = 230;

    private final Set<String> taken = new HashSet<>();
    private final String nameless;

    /** Names for one export; {@code nameless} stands for a class of which nothing is known. */
    ZipNames(String nameless) {
        this.nameless = nameless;
    }

    /** The next class's file name. */
    String name(SchoolClass of) {
        String stem = stem(of);
        String name = stem;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = stem + "-" + number;
        }
        return name + ExportFiles.ZIP;
    }

    private String stem(SchoolClass of) {
        String parts = Stream.of(of.department(), of.grade(), of.major(), of.name())
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("-"));
        String composed = Normalizer.normalize(parts, Normalizer.Form.NFC);
        String safe = trimmed(shortened(FORBIDDEN.matcher(composed).replaceAll("_")));
        if (safe.isEmpty()) {
            return nameless;
        }
        return DEVICE.matcher(safe).matches() ? "_" + safe : safe;
    }

    private static String trimmed(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    private static String shortened(String text) {
        String shorter = text;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }

    /** Many file systems take names for the same that differ in capitals only. */
    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
