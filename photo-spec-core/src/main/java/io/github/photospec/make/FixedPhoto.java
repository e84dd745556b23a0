package io.github.photospec.make;

import io.github.photospec.image.ImageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A photo after repairs that changed no pixel. Immutable. */
public final class FixedPhoto {
    private final byte[] bytes;
    private final Optional<ImageFormat> format;
    private final List<Edit> edits;
    private final List<Unfixed> unfixed;

    /** The bytes are not copied. */
    FixedPhoto(byte[] bytes, Optional<ImageFormat> format, List<Edit> edits, List<Unfixed> unfixed) {
        this.bytes = bytes;
        this.format = format;
        this.edits = List.copyOf(edits);
        this.unfixed = List.copyOf(unfixed);
    }

    /** The file: a new array each time. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What was done, in that order; empty if nothing was to be done. */
    public List<Edit> edits() {
        return edits;
    }

    /** What was to be done and could not be. */
    public List<Unfixed> unfixed() {
        return unfixed;
    }

    /** The format by the first bytes; empty if they fit none. */
    public Optional<ImageFormat> format() {
        return format;
    }

    /** Never the bytes: they show a person. */
    @Override
    public String toString() {
        return "FixedPhoto[" + bytes.length + " bytes, " + edits + "]";
    }

    /**
     * A repair that was to be made and could not be.
     *
     * @param kind which
     * @param reason why not
     */
    public record Unfixed(Edit.Kind kind, Reason reason) {}

    /** Why a repair cannot be made. */
    public enum Reason {
        /** To files of its format it is not done. */
        FORMAT,
        /** The file is damaged. */
        DAMAGED,
        /** Its pixels are coded in a way that cannot be turned without loss, as in a progressive JPEG. */
        CODING,
        /** Its width or height is no multiple of its blocks, so that turning would lose an edge. */
        NOT_ALIGNED,
        /** The picture is too large. */
        TOO_LARGE,
        /** There is no place in the file where it could stand. */
        NO_PLACE;

        /** The name in message keys and reports: kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
