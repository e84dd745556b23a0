package io.github.photospec.identity;

import io.github.photospec.identity.NamingProblem.Code;
import io.github.photospec.internal.text.FileNames;
import java.util.List;
import java.util.Optional;

/** The name of one folder, or of a file without its extension: text and fields in turn. */
record NameTemplate(List<NamePart> parts) {
    NameTemplate {
        parts = List.copyOf(parts);
    }

    /** The student's name by this template; adds why it cannot be one. */
    String render(Student student, String extension, List<NamingProblem> problems) {
        StringBuilder name = new StringBuilder();
        int before = problems.size();
        for (NamePart part : parts) {
            name.append(part.text());
            part.field().ifPresent(field -> name.append(value(field, student, problems)));
        }
        String stem = FileNames.trimmed(name.toString(), true);
        if (problems.size() == before) {
            problem(stem, extension).ifPresent(problems::add);
        }
        return stem + extension;
    }

    /** What is wrong with the name of a file or folder as a whole. */
    private static Optional<NamingProblem> problem(String stem, String extension) {
        if (stem.isEmpty()) {
            return Optional.of(NamingProblem.of(Code.EMPTY_NAME));
        }
        if (stem.startsWith(".")) {
            return Optional.of(NamingProblem.of(Code.HIDDEN));
        }
        if (FileNames.isDevice(stem)) {
            return Optional.of(NamingProblem.of(Code.RESERVED));
        }
        int bytes = FileNames.bytes(stem + extension);
        return bytes > FileNames.MOST_BYTES
                ? Optional.of(NamingProblem.of(Code.TOO_LONG, bytes, FileNames.MOST_BYTES))
                : Optional.empty();
    }

    private static String value(NameField field, Student student, List<NamingProblem> problems) {
        String value = student.value(field)
                .map(given -> NamePart.written(field, given))
                .orElse("");
        if (value.isEmpty()) {
            problems.add(NamingProblem.of(Code.MISSING_VALUE, field.placeholder()));
        } else if (value.indexOf('*') >= 0) {
            problems.add(NamingProblem.of(Code.MASKED_VALUE, field.placeholder()));
        } else {
            FileNames.forbidden(value)
                    .ifPresent(found -> problems.add(
                            NamingProblem.of(Code.CHARACTER, field.placeholder(), FileNames.codePoint(found))));
        }
        return value;
    }
}
