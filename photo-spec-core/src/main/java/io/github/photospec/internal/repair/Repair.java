package io.github.photospec.internal.repair;

import java.util.Arrays;
import java.util.List;

/**
 * What a repair did to a file.
 *
 * @param kind what was changed
 * @param details for {@link Kind#DENSITY} the dots per inch; for {@link Kind#METADATA} what was removed, each once; for
 *     {@link Kind#TRAILING_BYTES} their number; for {@link Kind#ORIENTATION} the EXIF tag before; otherwise empty
 */
public record Repair(Kind kind, List<String> details) {
    /** What a repair changes. */
    public enum Kind {
        /** The picture's blocks were moved, so that it stands upright without a tag. */
        ORIENTATION,
        /** Segments or chunks that decoders do not need were removed. */
        METADATA,
        /** The dots per inch were written. */
        DENSITY,
        /** Bytes after the end marker were cut off. */
        TRAILING_BYTES,
        /** The missing end marker was added. */
        END_MARKER
    }

    public Repair {
        details = List.copyOf(details);
    }

    /** A repair with these details. */
    public static Repair of(Kind kind, String... details) {
        return new Repair(kind, Arrays.asList(details));
    }
}
