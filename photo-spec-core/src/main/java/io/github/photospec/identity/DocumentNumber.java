package io.github.photospec.identity;

import java.util.List;

/**
 * The number of a document that tells neither a full birth date nor a sex: a passport, a travel permit, a foreigner's card
 * before December 2023. Only {@link IdReader} makes them.
 */
public final class DocumentNumber implements ValidId {
    private final IdType type;
    private final String number;
    private final List<IdWarning> warnings;

    DocumentNumber(IdType type, String number, List<IdWarning> warnings) {
        this.type = type;
        this.number = number;
        this.warnings = List.copyOf(warnings);
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String written() {
        return number;
    }

    @Override
    public IdType type() {
        return type;
    }

    @Override
    public List<IdWarning> warnings() {
        return warnings;
    }

    /** Numbers are the same if they are of the same document and read the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber document && type == document.type && number.equals(document.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The type and the masked number. */
    @Override
    public String toString() {
        return type + " " + masked();
    }
}
