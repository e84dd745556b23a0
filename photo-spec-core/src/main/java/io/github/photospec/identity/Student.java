package io.github.photospec.identity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What photos are named after, of one student. Immutable.
 *
 * @param values as the school wrote them; fields that are not known are left out
 */
public record Student(Map<NameField, String> values) {
    /** The values are copied. */
    public Student {
        Map<NameField, String> copy = new EnumMap<>(NameField.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** A student of whom one thing is known. */
    public static Student of(NameField field, String value) {
        return new Student(Map.of(field, value));
    }

    /** The same student with one thing more, or another. */
    public Student with(NameField field, String value) {
        Map<NameField, String> more = new EnumMap<>(NameField.class);
        more.putAll(values);
        more.put(field, value);
        return new Student(more);
    }

    Student without(NameField field) {
        Map<NameField, String> fewer = new EnumMap<>(NameField.class);
        fewer.putAll(values);
        fewer.remove(field);
        return new Student(fewer);
    }

    /** The value of a field; empty if it is not known. */
    public Optional<String> value(NameField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The fields that are known, without their values. */
    @Override
    public String toString() {
        return "Student" + values.keySet();
    }
}
