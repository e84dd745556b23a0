package io.github.photospec.command.source;

import io.github.photospec.image.ImageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where a photo that is made goes: folders below those that were named as arguments are kept, an archive becomes one. */
public final class OutputName {
    private static final String IN_ARCHIVE = "!/";
    private static final String STANDARD_INPUT_NAME = "photo";

    private OutputName() {}

    /**
     * The path below the output folder, without the photo's extension.
     *
     * @param label what the photo is called in a run
     * @param arguments the run's
     */
    public static String stem(String label, List<String> arguments) {
        return withoutExtension(below(label, arguments));
    }

    /** The same with the photo's extension if that fits its format, else with the format's own. */
    public static String named(String label, List<String> arguments, ImageFormat format) {
        String name = below(label, arguments);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return format.usesExtension(extension) ? name : withoutExtension(name) + "." + format.extension();
    }

    private static String below(String label, List<String> arguments) {
        if (label.equals(PhotoSource.STANDARD_INPUT)) {
            return STANDARD_INPUT_NAME;
        }
        String below = arguments.stream()
                .filter(argument -> isBelow(label, argument))
                .max(Comparator.comparingInt(String::length))
                .map(argument -> label.substring(withoutSlash(argument).length() + 1))
                .orElseGet(() -> lastName(label));
        return archivesAsFolders(below).replace('\\', '/');
    }

    private static boolean isBelow(String label, String argument) {
        String folder = withoutSlash(argument);
        return label.length() > folder.length() + 1
                && label.startsWith(folder)
                && "/\\".indexOf(label.charAt(folder.length())) >= 0;
    }

    private static String withoutSlash(String argument) {
        return argument.endsWith("/") || argument.endsWith("\\")
                ? argument.substring(0, argument.length() - 1)
                : argument;
    }

    /** The file's own name; of a photo in an archive the archive's name too. */
    private static String lastName(String label) {
        int archive = label.indexOf(IN_ARCHIVE);
        int end = archive < 0 ? label.length() : archive;
        return label.substring(Math.max(label.lastIndexOf('/', end - 1), label.lastIndexOf('\\', end - 1)) + 1);
    }

    private static String archivesAsFolders(String name) {
        int archive = name.indexOf(IN_ARCHIVE);
        return archive < 0
                ? name
                : withoutExtension(name.substring(0, archive)) + "/" + name.substring(archive + IN_ARCHIVE.length());
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
