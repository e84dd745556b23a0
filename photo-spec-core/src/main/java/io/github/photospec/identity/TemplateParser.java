package io.github.photospec.identity;

import io.github.photospec.identity.NamingProblem.Code;
import io.github.photospec.internal.text.FileNames;
import io.github.photospec.internal.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads templates strictly and collects all that is wrong with them. */
final class TemplateParser {
    /** No name is longer; placeholders are, but few. */
    static final int LONGEST = 500;

    private static final Pattern EXTENSION = Pattern.compile("(?s).*(\\.[A-Za-z0-9]{2,5})");
    private static final List<String> PLACEHOLDERS =
            Arrays.stream(NameField.values()).map(NameField::placeholder).toList();

    private final String template;
    private final List<NamingProblem> problems = new ArrayList<>();

    TemplateParser(String template) {
        this.template = template;
    }

    List<NamingProblem> problems() {
        return problems;
    }

    /** The folders and, last, the file without its extension. */
    List<NameTemplate> segments() {
        if (template.length() > LONGEST) {
            problems.add(NamingProblem.of(Code.TEMPLATE_LENGTH, LONGEST));
            return List.of();
        }
        String[] names =
                template.substring(0, template.length() - extension().length()).split("/", -1);
        List<NameTemplate> segments = new ArrayList<>();
        int start = 0;
        for (String name : names) {
            segments.add(segment(name, start));
            start += name.length() + 1;
        }
        checkFile(names[names.length - 1]);
        return segments;
    }

    /** In small letters and with its dot; empty if there is none. */
    String extension() {
        Matcher matcher = EXTENSION.matcher(template.substring(template.lastIndexOf('}') + 1));
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** A placeholder that is there, but wrong, has been told of already. */
    private void checkFile(String file) {
        if (file.indexOf('{') < 0) {
            problems.add(NamingProblem.of(Code.NO_FIELD));
        }
        if (extension().isEmpty()) {
            problems.add(NamingProblem.of(Code.NO_EXTENSION));
        }
    }

    private NameTemplate segment(String name, int offset) {
        if (!name.equals(FileNames.trimmed(name, true)) || name.isEmpty() || name.startsWith(".")) {
            problems.add(NamingProblem.of(Code.BAD_NAME));
        }
        List<NamePart> parts = new ArrayList<>();
        int start = 0;
        while (start < name.length()) {
            int open = indexOf(name, '{', start);
            text(name, start, open, offset, parts);
            start = open < name.length() ? field(name, open, offset, parts) : open;
        }
        return new NameTemplate(parts);
    }

    private void text(String name, int start, int end, int offset, List<NamePart> parts) {
        for (int index = start; index < end; index += Character.charCount(name.codePointAt(index))) {
            int found = name.codePointAt(index);
            if (found == '}') {
                problems.add(NamingProblem.of(Code.BRACES, offset + index + 1));
            } else if (FileNames.isForbidden(found) || Character.getType(found) == Character.FORMAT) {
                problems.add(NamingProblem.of(Code.TEMPLATE_CHARACTER, offset + index + 1, FileNames.codePoint(found)));
            }
        }
        if (end > start) {
            parts.add(NamePart.text(name.substring(start, end)));
        }
    }

    /** Reads a placeholder, and tells where it ends. */
    private int field(String name, int open, int offset, List<NamePart> parts) {
        int close = indexOf(name, '}', open);
        String word = name.substring(open + 1, close);
        if (close == name.length() || word.indexOf('{') >= 0) {
            problems.add(NamingProblem.of(Code.BRACES, offset + open + 1));
            return open + 1;
        }
        Optional<NameField> field = NameField.of(word);
        field.map(NamePart::of).ifPresent(parts::add);
        if (field.isEmpty()) {
            problems.add(unknown(word));
        }
        return close + 1;
    }

    private static NamingProblem unknown(String word) {
        Optional<String> meant =
                NameField.meant(word).map(NameField::placeholder).or(() -> Spelling.nearest(word, PLACEHOLDERS));
        String shown = IdNumbers.mask(word);
        return meant.isPresent()
                ? NamingProblem.of(Code.MISSPELT_FIELD, braced(shown), braced(meant.get()))
                : NamingProblem.of(
                        Code.UNKNOWN_FIELD,
                        braced(shown),
                        PLACEHOLDERS.stream().map(TemplateParser::braced).collect(Collectors.joining(" ")));
    }

    private static String braced(String word) {
        return "{" + word + "}";
    }

    private static int indexOf(String text, char wanted, int start) {
        int index = text.indexOf(wanted, start);
        return index < 0 ? text.length() : index;
    }
}
