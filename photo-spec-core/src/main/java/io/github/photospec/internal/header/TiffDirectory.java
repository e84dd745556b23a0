package io.github.photospec.internal.header;

/** One directory of a TIFF structure (TIFF 6.0, section 2), which EXIF uses too. Looked up, never copied. */
public final class TiffDirectory {
    private static final int ENTRY_LENGTH = 12;
    private static final int NONE = -1;

    private final Bytes tiff;
    private final int first;
    private final int count;

    private TiffDirectory(Bytes tiff, int first, int count) {
        this.tiff = tiff;
        this.first = first;
        this.count = count;
    }

    /** The whole structure with the byte order that its first letters state; empty if it is none. */
    public static Bytes structure(Bytes bytes) {
        Bytes ordered = bytes.matches(0, "II") ? bytes.littleEndian() : bytes.bigEndian();
        boolean known = bytes.matches(0, "II") || bytes.matches(0, "MM");
        return known && ordered.u16(2) == 42 ? ordered : bytes.slice(0, 0);
    }

    /** The first directory of a structure; without entries if there is none. */
    public static TiffDirectory first(Bytes structure) {
        return at(structure, structure.u32(4));
    }

    /** The directory at this offset; without entries if it lies outside, and cut where the structure ends. */
    static TiffDirectory at(Bytes tiff, long offset) {
        if (offset < 8 || !tiff.has(offset, 2)) {
            return new TiffDirectory(tiff, 0, 0);
        }
        int start = (int) offset + 2;
        int fitting = (tiff.length() - start) / ENTRY_LENGTH;
        return new TiffDirectory(tiff, start, Math.min(tiff.u16((int) offset), fitting));
    }

    /** Whether it has no entries. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** The directory that follows this one in the chain. */
    TiffDirectory next() {
        return at(tiff, count == 0 ? 0 : tiff.u32(first + count * ENTRY_LENGTH));
    }

    /** The directory that this entry points to. */
    public TiffDirectory pointedTo(int tag) {
        return at(tiff, number(tag, 0));
    }

    /** The entry's first value as a whole number. */
    long number(int tag, long absent) {
        int entry = find(tag);
        Bytes value = entry == NONE ? tiff.slice(0, 0) : value(entry);
        if (value.isEmpty()) {
            return absent;
        }
        return switch (tiff.u16(entry + 2)) {
            case 1, 7 -> value.u8(0);
            case 3 -> value.u16(0);
            case 4, 13 -> value.u32(0);
            default -> absent;
        };
    }

    /** The entry's first value; NaN if it is absent, or a fraction by zero. Some writers store whole numbers. */
    double fraction(int tag) {
        int entry = find(tag);
        if (entry != NONE && tiff.u16(entry + 2) == 5) {
            Bytes value = value(entry);
            return value.u32(4) == 0 ? Double.NaN : (double) value.u32(0) / value.u32(4);
        }
        long whole = number(tag, NONE);
        return whole == NONE ? Double.NaN : whole;
    }

    /** The entry's values as they are stored; empty if it is absent or lies outside. */
    public Bytes bytes(int tag) {
        int entry = find(tag);
        return entry == NONE ? tiff.slice(0, 0) : value(entry);
    }

    boolean hasText(int tag) {
        return bytes(tag).hasText();
    }

    private int find(int tag) {
        for (int i = 0; i < count; i++) {
            int entry = first + i * ENTRY_LENGTH;
            if (tiff.u16(entry) == tag) {
                return entry;
            }
        }
        return NONE;
    }

    /** Values of at most four bytes stand in the entry itself. */
    private Bytes value(int entry) {
        long length = tiff.u32(entry + 4) * valueLength(tiff.u16(entry + 2));
        long at = length <= 4 ? entry + 8 : tiff.u32(entry + 8);
        return tiff.has(at, length) ? tiff.slice(at, length) : tiff.slice(0, 0);
    }

    /** TIFF 6.0, section 2, "types"; 13 is the pointer of a later supplement. */
    private static int valueLength(int type) {
        return switch (type) {
            case 1, 2, 6, 7 -> 1;
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12 -> 8;
            default -> 0;
        };
    }
}
