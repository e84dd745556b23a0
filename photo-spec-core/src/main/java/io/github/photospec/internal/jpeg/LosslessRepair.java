package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.repair.Presentation;
import io.github.photospec.internal.repair.Repair.Kind;
import io.github.photospec.internal.repair.RepairedFile;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Repairs a JPEG without decoding a pixel: every one stays as it was. Immutable and safe to share between threads; the
 * bytes that are given are never changed. Whatever the bytes are, nothing is thrown.
 *
 * <p>Nothing is done that is not asked for, and nothing that the file does not need.
 */
public final class LosslessRepair {
    private final byte[] file;
    private final Set<Kind> asked;
    private final OptionalInt dotsPerInch;

    private LosslessRepair(byte[] file, Set<Kind> asked, OptionalInt dotsPerInch) {
        this.file = file;
        this.asked = asked;
        this.dotsPerInch = dotsPerInch;
    }

    /** Repairs of a whole JPEG file; none is asked for yet. */
    public static LosslessRepair of(byte[] file) {
        return new LosslessRepair(file, EnumSet.noneOf(Kind.class), OptionalInt.empty());
    }

    /** Moves the picture's blocks as its EXIF orientation says, and sets that to 1. */
    public LosslessRepair upright() {
        return with(Kind.ORIENTATION, dotsPerInch);
    }

    /** Removes all that decoders do not need; density and orientation are kept, in a few bytes of their own. */
    public LosslessRepair withoutMetadata() {
        return with(Kind.METADATA, dotsPerInch);
    }

    /** Writes this density into JFIF and wherever else the file states one; 1..65534 dots per inch. */
    public LosslessRepair withDensity(int value) {
        if (value < 1 || value > Presentation.MOST_DOTS) {
            throw new IllegalArgumentException(value + " dpi is not 1.." + Presentation.MOST_DOTS);
        }
        return with(Kind.DENSITY, OptionalInt.of(value));
    }

    /** Cuts off what follows the end marker, and the index of further pictures there. */
    public LosslessRepair withoutTrailingBytes() {
        return with(Kind.TRAILING_BYTES, dotsPerInch);
    }

    /** Adds the end marker if it is missing; missing data of the picture it cannot bring back. */
    public LosslessRepair withEndMarker() {
        return with(Kind.END_MARKER, dotsPerInch);
    }

    private LosslessRepair with(Kind kind, OptionalInt density) {
        Set<Kind> more = EnumSet.of(kind);
        more.addAll(asked);
        return new LosslessRepair(file, more, density);
    }

    /** Makes the repairs that are needed and possible. */
    public RepairedFile make() {
        RepairBench bench = new RepairBench(file);
        for (Kind kind : asked) {
            bench.repair(kind, dotsPerInch);
        }
        return bench.result();
    }
}
