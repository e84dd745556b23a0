package io.github.photospec.review;

import io.github.photospec.identity.IdNumbers;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts, as the application has authenticated them. Immutable.
 *
 * @param id what stands in histories: the name of an account, 1 to 64 characters
 * @param role what they may do
 * @param classes the classes that a counsellor has; empty for others
 * @param student the key of the student that they are themselves, whatever their role: nobody decides about the own photo
 */
public record Actor(String id, Role role, Set<SchoolClass> classes, Optional<String> student) {
    private static final int LONGEST = 64;

    /** The classes are copied. */
    public Actor {
        classes = Set.copyOf(classes);
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("An account's name has 1 to " + LONGEST + " characters");
        }
        if (role == Role.STUDENT && student.isEmpty()) {
            throw new IllegalArgumentException("A student has a key");
        }
    }

    /** A student, whose account is named by the key. */
    public static Actor student(String key) {
        return new Actor(key, Role.STUDENT, Set.of(), Optional.of(key));
    }

    /** A counsellor with these classes. */
    public static Actor counsellor(String id, Collection<SchoolClass> classes) {
        return new Actor(id, Role.COUNSELLOR, Set.copyOf(classes), Optional.empty());
    }

    /** Somebody of the academic office. */
    public static Actor office(String id) {
        return new Actor(id, Role.OFFICE, Set.of(), Optional.empty());
    }

    /** The same person, who is a student too. */
    public Actor alsoStudent(String key) {
        return new Actor(id, role, classes, Optional.of(key));
    }

    /** Masked, because some schools use identity numbers as keys. */
    @Override
    public String toString() {
        return role + " " + IdNumbers.mask(id);
    }
}
