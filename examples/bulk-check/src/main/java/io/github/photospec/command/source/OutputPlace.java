package io.github.photospec.command.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps what is written from taking the place of a photo. */
public final class OutputPlace {
    private OutputPlace() {}

    /** Whether a file to be written is the photo that an argument names, by whatever name or link. */
    public static boolean isPhoto(String argument, Path output) {
        return path(argument).filter(photo -> isSame(photo, output)).isPresent();
    }

    /**
     * Whether a contact sheet would take a photo's place: it, or a further page of it, is one of the photos that are
     * checked; or it lies in a folder that is, and would be taken for a photo in the next run.
     */
    public static boolean isAmongPhotos(List<String> arguments, Path sheet) {
        return arguments.stream().flatMap(argument -> path(argument).stream()).anyMatch(photo -> meets(photo, sheet));
    }

    /** Whether an output folder, which need not exist yet, is or lies in a folder that an argument names. */
    static boolean contains(String argument, Path output) {
        return path(argument)
                .filter(folder -> isIn(folder, output.toAbsolutePath().normalize()))
                .isPresent();
    }

    private static boolean isIn(Path folder, Path output) {
        try {
            Path existing = output;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            return Files.isDirectory(folder) && existing.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean meets(Path photo, Path sheet) {
        try {
            Path folder = folder(sheet);
            Path real = photo.toRealPath();
            return Files.isDirectory(real)
                    ? folder.startsWith(real)
                    : isSame(photo, sheet) || (folder.equals(real.getParent()) && isPage(real, sheet));
        } catch (IOException missing) {
            // Nothing is there to be overwritten, and whoever writes will be told.
            return false;
        }
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return (folder == null ? file.toAbsolutePath() : folder).toRealPath();
    }

    /** {@code sheet-2.png} is a page of {@code sheet.png}. */
    private static boolean isPage(Path photo, Path sheet) {
        String name = String.valueOf(sheet.getFileName());
        int dot = Math.max(0, name.lastIndexOf('.'));
        Pattern page = Pattern.compile(
                Pattern.quote(name.substring(0, dot)) + "(-[0-9]+)?" + Pattern.quote(name.substring(dot)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return page.matcher(String.valueOf(photo.getFileName())).matches();
    }

    private static boolean isSame(Path photo, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(photo, output);
        } catch (IOException missing) {
            return false;
        }
    }

    private static Optional<Path> path(String argument) {
        try {
            return argument.equals(PhotoSource.STANDARD_INPUT)
                    ? Optional.empty()
                    : Optional.of(PathText.parse(argument));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
