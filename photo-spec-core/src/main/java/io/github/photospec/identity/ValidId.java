package io.github.photospec.identity;

import java.util.List;

/** An identity number that follows its document's form in every part. That it was ever given to anybody is not known. */
public sealed interface ValidId extends IdResult permits ResidentId, DocumentNumber {
    /** The number in full, in its present form: ASCII digits and capitals. Personal data: show {@link #masked} instead. */
    String number();

    /** The number in full as it was written, in ASCII digits and capitals; it differs where 15 digits became 18 characters. */
    String written();

    /** The document whose form it has. */
    IdType type();

    /** What a person should look at; empty if nothing. */
    List<IdWarning> warnings();

    @Override
    default String masked() {
        return IdNumbers.maskWhole(number());
    }
}
