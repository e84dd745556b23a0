package io.github.photospec.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells by a file's name whose photo it is: by a template that the name has, or by a number or name in it. Numbers go before
 * names, because two students may share a name; where they contradict each other, nobody is chosen. Immutable and safe to share
 * between threads.
 */
public final class StudentFinder {
    private static final List<NameField> NUMBERS =
            List.of(NameField.ID, NameField.STUDENT_NO, NameField.CANDIDATE_NO, NameField.REGISTRATION_NO);
    /** What stands in names of files beside the student's, and is nobody's name. */
    private static final Set<String> NO_NAMES = Set.of(
            "照片", "相片", "证件照", "学籍照", "学籍照片", "报名照", "报名照片", "电子照片", "一寸", "一寸照", "一寸照片", "二寸", "二寸照", "小一寸", "小二寸",
            "两寸", "白底", "蓝底", "红底", "正面", "免冠", "本人", "原图", "原件", "图片", "副本", "修改", "最新", "最终版");

    /** Names in Chinese characters have two and more, those of minorities up to a dozen and a point between their parts. */
    private static final Pattern HAN_NAME = Pattern.compile("[\\p{IsHan}·]{2,15}");

    private static final Pattern BETWEEN = Pattern.compile("[-_+,.()\\[\\]（）【】，、\\s\\p{Zs}]+");

    private final Roster roster;
    private final Optional<NameField> only;
    private final Optional<PhotoNaming> template;

    private StudentFinder(Roster roster, Optional<NameField> only, Optional<PhotoNaming> template) {
        this.roster = roster;
        this.only = only;
        this.template = template;
    }

    /** Looks for numbers and names. */
    public static StudentFinder of(Roster roster) {
        return new StudentFinder(roster, Optional.empty(), Optional.empty());
    }

    /** A finder that looks for this field alone. */
    public StudentFinder by(NameField field) {
        return new StudentFinder(roster, Optional.of(field), template);
    }

    /** A finder that takes names apart by this template. */
    public StudentFinder from(PhotoNaming naming) {
        return new StudentFinder(roster, only, Optional.of(naming));
    }

    /** The list. */
    public Roster roster() {
        return roster;
    }

    /** What the photo of each student on the list is called, or why it cannot have a name. */
    public Map<RosterEntry, NamingResult> names(PhotoNaming naming) {
        List<NamingResult> results = naming.names(roster.students()).results();
        Map<RosterEntry, NamingResult> names = new HashMap<>();
        for (int index = 0; index < results.size(); index++) {
            names.put(roster.entries().get(index), results.get(index));
        }
        return names;
    }

    /**
     * Whose photo a file is.
     *
     * @param fileName without folders
     */
    public StudentMatch find(String fileName) {
        if (template.isPresent()) {
            return named(fileName).map(this::byFields).orElse(new StudentMatch(List.of()));
        }
        return byWords(stem(fileName));
    }

    /** Whose photo a file is by the numbers in its name, whatever else that says. */
    public StudentMatch findByNumber(String fileName) {
        if (template.isPresent()) {
            Map<NameField, String> numbers = new EnumMap<>(NameField.class);
            named(fileName).ifPresent(student -> numbers.putAll(student.values()));
            numbers.keySet().retainAll(NUMBERS);
            return numbers.isEmpty() ? new StudentMatch(List.of()) : byFields(new Student(numbers));
        }
        String stem = stem(fileName);
        Set<RosterEntry> whole = find(List.of(stem), NUMBERS);
        return new StudentMatch(List.copyOf(whole.isEmpty() ? find(words(stem), NUMBERS) : whole));
    }

    /**
     * The name of a person in a file's name that is not this student's: someone wrote it down wrongly, or took the wrong photo.
     *
     * @return empty if the file's name has none, or the student's own, or if the student's is not known
     */
    public Optional<String> otherName(String fileName, RosterEntry student) {
        Optional<String> known = student.student().value(NameField.NAME).map(RosterValue::nameKey);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (template.isPresent()) {
            return named(fileName)
                    .flatMap(says -> says.value(NameField.NAME))
                    .filter(name -> !RosterValue.nameKey(name).equals(known.get()));
        }
        List<String> words = words(stem(fileName));
        if (words.stream().anyMatch(word -> RosterValue.nameKey(word).contains(known.get()))) {
            return Optional.empty();
        }
        Set<String> others = Stream.concat(
                        student.student().values().values().stream(), student.others().values().stream())
                .collect(Collectors.toSet());
        return words.stream()
                .filter(word -> HAN_NAME.matcher(word).matches())
                .filter(word -> !NO_NAMES.contains(word) && !others.contains(word))
                .findFirst();
    }

    private Optional<Student> named(String fileName) {
        return template.flatMap(naming -> naming.read(fileName).accepted()).map(PhotoName::student);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static List<String> words(String stem) {
        return List.of(BETWEEN.split(stem));
    }

    /** Everything that the name says must be true of the student. */
    private StudentMatch byFields(Student named) {
        List<RosterEntry> students = new ArrayList<>();
        boolean first = true;
        for (NameField field : named.values().keySet()) {
            List<RosterEntry> found = roster.find(field, named.value(field).orElseThrow());
            if (first) {
                students.addAll(found);
            } else {
                students.retainAll(found);
            }
            first = false;
        }
        return new StudentMatch(students);
    }

    /** The whole name first: a student number may hold a hyphen. */
    private StudentMatch byWords(String stem) {
        StudentMatch whole = among(List.of(stem));
        return whole.students().isEmpty() ? among(words(stem)) : whole;
    }

    private StudentMatch among(List<String> words) {
        if (only.isPresent()) {
            return new StudentMatch(List.copyOf(find(words, List.of(only.get()))));
        }
        Set<RosterEntry> numbers = find(words, NUMBERS);
        Set<RosterEntry> names = find(words, List.of(NameField.NAME));
        if (numbers.isEmpty()) {
            return new StudentMatch(List.copyOf(names));
        }
        boolean agree = names.isEmpty() || names.stream().anyMatch(numbers::contains);
        if (!agree) {
            numbers.addAll(names);
        }
        return new StudentMatch(List.copyOf(numbers));
    }

    private Set<RosterEntry> find(List<String> words, List<NameField> fields) {
        Set<RosterEntry> found = new LinkedHashSet<>();
        for (String word : words) {
            for (NameField field : word.isBlank() ? List.<NameField>of() : fields) {
                found.addAll(roster.find(field, word));
            }
        }
        return found;
    }
}
