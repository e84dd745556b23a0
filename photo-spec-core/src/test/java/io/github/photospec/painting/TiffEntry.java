package io.github.photospec.painting;

import java.nio.ByteBuffer;
import java.util.List;

/** One field of a TIFF directory as Exif uses it, big-endian (TIFF 6.0, section 2). */
final class TiffEntry {
    private static final int BYTE = 1;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    /** Bytes of one field in a directory; values of up to four of them are stored in place. */
    private static final int FIELD = 12;

    private final int tag;
    private final int type;
    private final int count;
    private final byte[] value;

    private TiffEntry(int tag, int type, int count, byte[] value) {
        this.tag = tag;
        this.type = type;
        this.count = count;
        this.value = value;
    }

    static TiffEntry bytes(int tag, int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length);
        for (int value : values) {
            buffer.put((byte) value);
        }
        return new TiffEntry(tag, BYTE, values.length, buffer.array());
    }

    static TiffEntry text(int tag, String text) {
        byte[] value = JpegSegment.ascii(text + '\0');
        return new TiffEntry(tag, ASCII, value.length, value);
    }

    static TiffEntry number(int tag, int value) {
        return new TiffEntry(
                tag, SHORT, 1, ByteBuffer.allocate(2).putShort((short) value).array());
    }

    static TiffEntry offset(int tag, int value) {
        return new TiffEntry(tag, LONG, 1, ByteBuffer.allocate(4).putInt(value).array());
    }

    /** Numerators and denominators in turn. */
    static TiffEntry rationals(int tag, int... parts) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * parts.length);
        for (int part : parts) {
            buffer.putInt(part);
        }
        return new TiffEntry(tag, RATIONAL, parts.length / 2, buffer.array());
    }

    int tag() {
        return tag;
    }

    static int directorySize(List<TiffEntry> entries) {
        return 2
                + FIELD * entries.size()
                + 4
                + entries.stream().mapToInt(TiffEntry::sizeBehind).sum();
    }

    /** Writes a directory without a successor at the buffer's position, which is its offset in the TIFF data. */
    static void writeDirectory(List<TiffEntry> entries, ByteBuffer tiff) {
        int behind = tiff.position() + 2 + FIELD * entries.size() + 4;
        tiff.putShort((short) entries.size());
        for (TiffEntry entry : entries) {
            tiff.putShort((short) entry.tag).putShort((short) entry.type).putInt(entry.count);
            if (entry.sizeBehind() == 0) {
                tiff.put(entry.value).put(new byte[4 - entry.value.length]);
            } else {
                tiff.putInt(behind);
                behind += entry.sizeBehind();
            }
        }
        tiff.putInt(0);
        for (TiffEntry entry : entries) {
            if (entry.sizeBehind() > 0) {
                tiff.put(entry.value).put(new byte[entry.sizeBehind() - entry.value.length]);
            }
        }
    }

    /** Values stored behind the directory start on even offsets. */
    private int sizeBehind() {
        return value.length <= 4 ? 0 : value.length + value.length % 2;
    }
}
