package io.github.photospec.identity;

import io.github.photospec.identity.NamingProblem.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names photos after students by a template such as <code>{id}.jpg</code>, <code>{studentNo}-{name}.jpg</code> or
 * <code>{department}/{grade}/{class}/{id}.jpg</code>, and tells from a file's name whose photo it is. Names are safe on
 * Windows, Linux and macOS, with the extension in small letters and identity numbers in ASCII digits and a capital X.
 * Immutable and safe to share between threads.
 */
public final class PhotoNaming {
    private final String template;
    private final List<NameTemplate> segments;
    private final String extension;

    private PhotoNaming(String template, List<NameTemplate> segments, String extension) {
        this.template = template;
        this.segments = List.copyOf(segments);
        this.extension = extension;
    }

    /**
     * The naming by a template: {@link NameField} placeholders in braces, text between them, folders apart by {@code /}, an
     * extension at the end.
     *
     * @throws InvalidNamingException with everything that is wrong with the template
     */
    public static PhotoNaming of(String template) {
        TemplateParser parser = new TemplateParser(template);
        List<NameTemplate> segments = parser.segments();
        if (!parser.problems().isEmpty()) {
            throw new InvalidNamingException(parser.problems());
        }
        return new PhotoNaming(template, segments, parser.extension());
    }

    /** The template as it was given. */
    public String template() {
        return template;
    }

    /** The fields that a student needs, in the order of {@link NameField}. */
    public Set<NameField> fields() {
        Set<NameField> fields = EnumSet.noneOf(NameField.class);
        segments.forEach(segment -> segment.parts().forEach(part -> part.field().ifPresent(fields::add)));
        return fields;
    }

    /** The name of the student's photo, or why it cannot have one. Whether the identity number is valid is not asked. */
    public NamingResult name(Student student) {
        List<NamingProblem> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < segments.size(); index++) {
            boolean isFile = index == segments.size() - 1;
            names.add(segments.get(index).render(student, isFile ? extension : "", problems));
        }
        if (!problems.isEmpty()) {
            return new RefusedName(problems);
        }
        String fileName = String.join("/", names);
        return new PhotoName(fileName, student, Cautions.of(fileName));
    }

    /**
     * The names of many students' photos. Students whose photos would have the same name, or names that some file system
     * takes for the same, are refused, all of them.
     */
    public NameBatch names(List<Student> students) {
        return NameBatch.of(this, students);
    }

    /**
     * What a file's name tells of its student, with the name as the template has it; or why it is none. White space at the
     * ends, invisible marks, full-width digits, a small x and an extension in capitals are mended; {@code .jpeg} is
     * {@code .jpg}. Whether the identity number is valid is not asked.
     *
     * @param fileName with its folders, apart by {@code /} or {@code \}, if the template has folders; else without
     */
    public NamingResult read(String fileName) {
        return reader().read(fileName);
    }

    /**
     * Like {@link #read(String)}, but the identity number must be one that the reader takes, and is named in full. Passports
     * and travel permits are none, as a name does not declare them: read such names without a reader of numbers.
     */
    public NamingResult read(String fileName, IdReader ids) {
        NamingResult read = read(fileName);
        return read instanceof PhotoName name && fields().contains(NameField.ID) ? withValidId(name, ids) : read;
    }

    private NamingResult withValidId(PhotoName name, IdReader ids) {
        Student student = name.student();
        IdResult result = ids.read(student.value(NameField.ID).orElse(""));
        if (result instanceof InvalidId invalid) {
            return new RefusedName(List.of(new NamingProblem(Code.INVALID_ID, List.of(), invalid.problems())));
        }
        String number = result.valid().map(ValidId::number).orElseThrow();
        return name(student.with(NameField.ID, number));
    }

    /** A file's name with nothing but its ends and extension mended; empty if it lies in other folders or has another one. */
    Optional<String> tidied(String fileName) {
        return reader().tidied(fileName);
    }

    private NameReader reader() {
        return new NameReader(this, segments, extension);
    }

    /** Whether the other is a naming by the same template. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoNaming naming && naming.template.equals(template);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    /** The template. */
    @Override
    public String toString() {
        return template;
    }
}
