package io.github.photospec.identity;

import io.github.photospec.identity.NamingProblem.Code;
import io.github.photospec.internal.text.FileNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the name of a file by a template. */
record NameReader(PhotoNaming naming, List<NameTemplate> segments, String extension) {
    /** Folders and a name; what is longer is no name that a file could have, and is not looked at. */
    private static final int LONGEST = 4096;

    NamingResult read(String fileName) {
        if (fileName.length() > LONGEST) {
            return RefusedName.because(Code.TOO_LONG, fileName.length(), FileNames.MOST_BYTES);
        }
        List<String> names = names(fileName);
        if (names.size() != segments.size()) {
            return RefusedName.because(Code.FOLDERS, names.size() - 1, segments.size() - 1);
        }
        String file = names.get(names.size() - 1);
        if (!hasExtension(file)) {
            return RefusedName.because(Code.EXTENSION, extension);
        }
        names.set(names.size() - 1, stem(file));
        return readEach(names);
    }

    /** The same name with nothing but its ends and its extension mended; empty if its folders or extension are others. */
    Optional<String> tidied(String fileName) {
        List<String> names = fileName.length() > LONGEST ? List.of() : names(fileName);
        if (names.size() != segments.size() || !hasExtension(names.get(names.size() - 1))) {
            return Optional.empty();
        }
        names.set(names.size() - 1, stem(names.get(names.size() - 1)) + extension);
        return Optional.of(String.join("/", names));
    }

    private NamingResult readEach(List<String> names) {
        Map<NameField, String> values = new EnumMap<>(NameField.class);
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            if (name.length() > FileNames.MOST_BYTES) {
                return RefusedName.because(Code.TOO_LONG, FileNames.bytes(name), FileNames.MOST_BYTES);
            }
            Optional<Code> problem = problem(new NameMatch(segments.get(index).parts(), name), values);
            if (problem.isPresent()) {
                return RefusedName.because(problem.get(), naming.template());
            }
        }
        values.replaceAll(NamePart::written);
        return naming.name(new Student(values));
    }

    private static Optional<Code> problem(NameMatch match, Map<NameField, String> values) {
        if (!match.fits()) {
            return Optional.of(Code.MISMATCH);
        }
        if (match.isAmbiguous()) {
            return Optional.of(Code.AMBIGUOUS);
        }
        return match.addTo(values) ? Optional.empty() : Optional.of(Code.CONTRADICTION);
    }

    /** Folders and file, tidied; Windows strips white space and dots at their ends. */
    private static List<String> names(String fileName) {
        List<String> names = new ArrayList<>(List.of(fileName.split("[/\\\\]", -1)));
        names.replaceAll(name -> FileNames.trimmed(FileNames.tidy(name), true));
        return names;
    }

    private boolean hasExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && canonical(name.substring(dot)).equals(canonical(extension));
    }

    private static String stem(String name) {
        return FileNames.trimmed(name.substring(0, name.lastIndexOf('.')), true);
    }

    private static String canonical(String extension) {
        String small = extension.toLowerCase(Locale.ROOT);
        return small.equals(".jpeg") ? ".jpg" : small;
    }
}
