package io.github.photospec.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of students in which every row was in order; {@link RosterReader} reads one. Immutable and safe to share between
 * threads. It holds everything in memory: of a list that is too long for that, see {@link RosterReader#forEach}.
 */
public final class Roster implements RosterResult {
    private final List<RosterEntry> entries;
    private final List<RosterProblem> cautions;
    private final int moreCautions;
    private final Map<NameField, Map<String, List<RosterEntry>>> index = new EnumMap<>(NameField.class);

    Roster(List<RosterEntry> entries, List<RosterProblem> cautions, int moreCautions) {
        this.entries = List.copyOf(entries);
        this.cautions = List.copyOf(cautions);
        this.moreCautions = moreCautions;
        for (NameField field : List.of(
                NameField.ID,
                NameField.STUDENT_NO,
                NameField.NAME,
                NameField.CANDIDATE_NO,
                NameField.REGISTRATION_NO)) {
            index.put(field, index(field));
        }
    }

    /** The students in the order of the list. */
    public List<RosterEntry> entries() {
        return entries;
    }

    /** What photos can be named after, of every student in the order of the list. */
    public List<Student> students() {
        return entries.stream().map(RosterEntry::student).toList();
    }

    /**
     * What a person should look at; the list is in order all the same, or was {@linkplain RosterReader#leniently read
     * leniently}.
     */
    public List<RosterProblem> cautions() {
        return cautions;
    }

    /** How many cautions there are beyond those: of a list that is wrong all over, nobody reads every row. */
    public int moreCautions() {
        return moreCautions;
    }

    /**
     * The students of whom a field has this value, in the order of the list: one at most for numbers, any number for names.
     * White space, full-width characters and a small x make no difference.
     */
    public List<RosterEntry> find(NameField field, String value) {
        Map<String, List<RosterEntry>> known = index.get(field);
        String key = RosterValue.key(field, value);
        return known == null
                ? entries.stream()
                        .filter(entry -> key.equals(key(entry, field)))
                        .toList()
                : known.getOrDefault(key, List.of());
    }

    private Map<String, List<RosterEntry>> index(NameField field) {
        Map<String, List<RosterEntry>> found = new HashMap<>();
        for (RosterEntry entry : entries) {
            String key = key(entry, field);
            if (!key.isEmpty()) {
                found.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry);
            }
        }
        return found;
    }

    private static String key(RosterEntry entry, NameField field) {
        return entry.student()
                .value(field)
                .map(value -> RosterValue.key(field, value))
                .orElse("");
    }

    /** How many students there are. */
    @Override
    public String toString() {
        return "Roster[" + entries.size() + "]";
    }
}
