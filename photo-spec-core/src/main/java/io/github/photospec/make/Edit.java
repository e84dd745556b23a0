package io.github.photospec.make;

import java.util.List;
import java.util.Locale;

/**
 * One thing that was done to a photo. A value without words; {@link MakeMessages} gives them.
 *
 * @param kind what was done
 * @param details numbers, colours and names to be put into the words
 */
public record Edit(Kind kind, List<String> details) {
    public Edit {
        details = List.copyOf(details);
    }

    static Edit of(Kind kind, Object... details) {
        return new Edit(kind, List.of(details).stream().map(String::valueOf).toList());
    }

    /** What may be done to a photo. */
    public enum Kind {
        /** Cut out and brought to its size. */
        CROPPED,
        /** Turned by a few degrees, so that the head stands straight. */
        STRAIGHTENED,
        /** Framed by the common CET standard, because the specification says too little. */
        FRAMED_BY_COMMON_STANDARD,
        /** Enlarged: there are fewer pixels in the photo than were asked for. */
        ENLARGED,
        /** The background was replaced by a colour. */
        BACKGROUND_REPLACED,
        /** Room that the photo lacks got the background's colour. */
        FILLED,
        /** Encoded as a JPEG of this quality. */
        ENCODED,
        /** The density was written. */
        DENSITY_WRITTEN,
        /** Metadata were removed. */
        METADATA_REMOVED,
        /** What lay behind the picture's end was removed. */
        TRAILING_BYTES_REMOVED,
        /** The missing end marker was added. */
        END_MARKER_ADDED,
        /** Turned or mirrored as its EXIF orientation says, without loss. */
        TURNED,
        /** Given the file extension of its format. */
        EXTENSION_CORRECTED;

        /** The name in message keys and reports: kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
