package io.github.photospec.identity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller says about a list.
 *
 * @param required fields that every student must have
 * @param columns headings of fields
 * @param idType the heading of the document's type
 * @param sheet the name of the sheet
 * @param tolerant whether a value that is not in order leaves its row as it is without it
 */
record RosterChoices(
        Set<NameField> required,
        Map<NameField, RosterHeading> columns,
        Optional<RosterHeading> idType,
        Optional<String> sheet,
        boolean tolerant) {
    static final RosterChoices NONE = new RosterChoices(
            EnumSet.of(NameField.ID, NameField.NAME), Map.of(), Optional.empty(), Optional.empty(), false);

    RosterChoices {
        required = Set.copyOf(required);
        columns = Collections.unmodifiableMap(new EnumMap<>(withType(columns)));
    }

    RosterChoices requiring(Set<NameField> value) {
        return new RosterChoices(value, columns, idType, sheet, tolerant);
    }

    RosterChoices withColumn(NameField field, String heading) {
        Map<NameField, RosterHeading> more = withType(columns);
        more.put(field, RosterHeading.of(heading));
        return new RosterChoices(required, more, idType, sheet, tolerant);
    }

    RosterChoices withIdType(String heading) {
        return new RosterChoices(required, columns, Optional.of(RosterHeading.of(heading)), sheet, tolerant);
    }

    RosterChoices withSheet(String name) {
        return new RosterChoices(required, columns, idType, Optional.of(name), tolerant);
    }

    RosterChoices leniently() {
        return new RosterChoices(required, columns, idType, sheet, true);
    }

    /** Whether the caller named this heading. */
    boolean names(RosterHeading heading) {
        return columns.values().stream().anyMatch(heading::isSame)
                || idType.filter(heading::isSame).isPresent();
    }

    /** An EnumMap cannot be made of an empty map of another kind. */
    private static Map<NameField, RosterHeading> withType(Map<NameField, RosterHeading> columns) {
        Map<NameField, RosterHeading> typed = new EnumMap<>(NameField.class);
        typed.putAll(columns);
        return typed;
    }
}
