package io.github.photospec.inspect;

import java.util.List;

/**
 * Something a reader of the photo should know although no rule may ask.
 *
 * @param code what it is
 * @param details numbers or technical terms for the sentence's places, in their order; never personal data
 */
public record InspectionWarning(Code code, List<String> details) {
    public InspectionWarning {
        details = List.copyOf(details);
    }

    /** A warning with its details. */
    public static InspectionWarning of(Code code, String... details) {
        return new InspectionWarning(code, List.of(details));
    }

    /** The kinds of warning. */
    public enum Code {
        /** The name's extension is another format's: extension, true format. */
        EXTENSION_LIES,
        /** The file ends before its end marker. */
        END_MARKER_MISSING,
        /** Bytes follow the end marker: how many. */
        TRAILING_BYTES,
        /** Places in the file disagree on density: the statements. */
        DENSITY_CONTRADICTORY,
        /** A density differs across and down: x, y. */
        DENSITY_NOT_SQUARE,
        /** The picture must be turned by its EXIF tag to stand upright: the tag. */
        TURNED_BY_EXIF,
        /** The file says where it was taken. */
        GPS,
        /** The file holds other personal metadata: the kinds. */
        PERSONAL_DATA,
        /** The colour profile is broken and was ignored. */
        PROFILE_IGNORED,
        /** Colours were converted from an embedded profile or from inks: its name. */
        COLOURS_CONVERTED,
        /** The decoder complained about data that does not touch the picture: its words. */
        DECODER_COMPLAINT
    }
}
