package io.github.photospec.internal.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A stretch of a file. Reading outside it gives zeros and slicing outside it gives less, so that no damaged length or
 * offset can throw.
 */
public final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] data;
    private final int start;
    private final int length;
    private final boolean littleEndian;

    private Bytes(byte[] data, int start, int length, boolean littleEndian) {
        this.data = data;
        this.start = start;
        this.length = length;
        this.littleEndian = littleEndian;
    }

    /** A whole file; numbers are big-endian. */
    public static Bytes of(byte[] data) {
        return new Bytes(data, 0, data.length, false);
    }

    /** The same bytes, numbers little-endian. */
    Bytes littleEndian() {
        return new Bytes(data, start, length, true);
    }

    /** The same bytes, numbers big-endian. */
    Bytes bigEndian() {
        return new Bytes(data, start, length, false);
    }

    /** The part of a stretch that lies inside this one; empty if none does. */
    public Bytes slice(long from, long count) {
        long first = Math.min(Math.max(from, 0), length);
        long size = Math.min(Math.max(count, 0), length - first);
        return new Bytes(data, start + (int) first, (int) size, littleEndian);
    }

    /** Everything from here on. */
    public Bytes from(long from) {
        return slice(from, length);
    }

    /** Its length. */
    public int length() {
        return length;
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Whether numbers in it have their lowest byte first. */
    public boolean isLittleEndian() {
        return littleEndian;
    }

    /** Where this stretch begins in the file. */
    public int start() {
        return start;
    }

    /** Whether so many bytes from there on lie inside. */
    public boolean has(long from, long count) {
        return from >= 0 && count >= 0 && from + count <= length;
    }

    /** The byte at this place; 0 outside. */
    public int u8(int at) {
        return at >= 0 && at < length ? data[start + at] & 0xff : 0;
    }

    /** The two bytes from this place on as an unsigned number. */
    public int u16(int at) {
        return littleEndian ? u8(at + 1) << 8 | u8(at) : u8(at) << 8 | u8(at + 1);
    }

    /** Unsigned. */
    public long u32(int at) {
        return littleEndian ? (long) u16(at + 2) << 16 | u16(at) : (long) u16(at) << 16 | u16(at + 2);
    }

    int i32(int at) {
        return (int) u32(at);
    }

    /** Whether these letters stand here. */
    public boolean matches(int at, String ascii) {
        if (!has(at, ascii.length())) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (data[start + at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean contains(String ascii) {
        for (int at = 0; at + ascii.length() <= length; at++) {
            if (data[start + at] == ascii.charAt(0) && matches(at, ascii)) {
                return true;
            }
        }
        return false;
    }

    /** The first place at or after this one that holds this byte; -1 if none does. */
    int indexOf(int at, int value) {
        for (int i = Math.max(at, 0); i < length; i++) {
            if (u8(i) == value) {
                return i;
            }
        }
        return -1;
    }

    /** The first 0xFF at or after this place, eight bytes at a time; -1 if there is none. */
    int indexOfFf(int from) {
        int at = start + Math.max(from, 0);
        int end = start + length;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            // A byte of the complement is zero where the file has 0xFF; its lowest set high bit marks the first such.
            long inverse = ~(long) LONGS.get(data, at);
            long hit = (inverse - LOW_BITS) & ~inverse & HIGH_BITS;
            if (hit != 0) {
                return at + (Long.numberOfTrailingZeros(hit) >> 3) - start;
            }
        }
        for (; at < end; at++) {
            if (data[at] == (byte) 0xff) {
                return at - start;
            }
        }
        return -1;
    }

    /** Whether anything but zeros and spaces is here: writers reserve room that they never fill. */
    boolean hasText() {
        for (int i = 0; i < length; i++) {
            if (u8(i) > ' ') {
                return true;
            }
        }
        return false;
    }

    byte[] copy() {
        return Arrays.copyOfRange(data, start, start + length);
    }

    InputStream stream() {
        return new ByteArrayInputStream(data, start, length);
    }

    String latin1() {
        return new String(data, start, length, ISO_8859_1);
    }

    String utf16() {
        return new String(data, start, length, UTF_16BE);
    }
}
