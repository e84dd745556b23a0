package io.github.photospec.command.roster;

import io.github.photospec.identity.NameField;
import io.github.photospec.identity.NamingResult;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Roster;
import io.github.photospec.identity.RosterEntry;
import io.github.photospec.identity.Student;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by a file's name whose photo it is: by a template that the name has, or by a number or name in it. Numbers go before
 * names, because two students may share a name; where they contradict each other, nobody is chosen.
 */
public final class StudentFinder {
    private static final List<NameField> NUMBERS =
            List.of(NameField.ID, NameField.STUDENT_NO, NameField.CANDIDATE_NO, NameField.REGISTRATION_NO);
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
    public Match find(String fileName) {
        if (template.isPresent()) {
            return template.get()
                    .read(fileName)
                    .accepted()
                    .map(name -> byFields(name.student()))
                    .orElse(new Match(List.of()));
        }
        int dot = fileName.lastIndexOf('.');
        return byWords(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    /** Everything that the name says must be true of the student. */
    private Match byFields(Student named) {
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
        return new Match(students);
    }

    /** The whole name first: a student number may hold a hyphen. */
    private Match byWords(String stem) {
        Match whole = among(List.of(stem));
        return whole.students().isEmpty() ? among(List.of(BETWEEN.split(stem))) : whole;
    }

    private Match among(List<String> words) {
        if (only.isPresent()) {
            return new Match(List.copyOf(find(words, List.of(only.get()))));
        }
        Set<RosterEntry> numbers = find(words, NUMBERS);
        Set<RosterEntry> names = find(words, List.of(NameField.NAME));
        if (numbers.isEmpty()) {
            return new Match(List.copyOf(names));
        }
        boolean agree = names.isEmpty() || names.stream().anyMatch(numbers::contains);
        if (!agree) {
            numbers.addAll(names);
        }
        return new Match(List.copyOf(numbers));
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
