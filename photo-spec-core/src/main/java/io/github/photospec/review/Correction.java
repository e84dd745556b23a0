package io.github.photospec.review;

import io.github.photospec.identity.NameField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a student says is wrong in the record.
 *
 * @param wanted the right values, by field; never empty
 * @param note in the student's own words; may be empty
 */
public record Correction(Map<NameField, String> wanted, String note) {
    /** The values are copied. */
    public Correction {
        Map<NameField, String> copy = new EnumMap<>(NameField.class);
        copy.putAll(wanted);
        wanted = Collections.unmodifiableMap(copy);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("A correction names what is wrong");
        }
    }

    /** The fields without their values. */
    @Override
    public String toString() {
        return "Correction" + wanted.keySet();
    }
}
