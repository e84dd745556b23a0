package io.github.photospec.internal.jpeg;

import static io.github.photospec.internal.header.JpegMarker.RST0;

/** The bits of a scan's coded data (ISO/IEC 10918-1, F.2.2.5). Bits that are not there are never made up. */
final class BitReader {
    private static final int FF = 0xff;
    private static final int RESTARTS = 8;

    private final byte[] file;
    private final int end;
    private int at;
    private long held;
    private int count;
    /** How many of the bits held are only there so that peeking needs no check. */
    private int pretended;

    BitReader(byte[] file, int start, int end) {
        this.file = file;
        this.at = start;
        this.end = end;
    }

    /** The next 16 bits, zeros after the last. */
    int peek16() {
        if (count < 16) {
            fill();
        }
        return (int) (held >>> (count - 16)) & 0xffff;
    }

    void skip(int bits) throws CodingException {
        count -= bits;
        if (count < pretended) {
            throw CodingException.damaged("Coded data ends too soon");
        }
    }

    /** So many bits, 1..16, as an unsigned number. */
    int read(int bits) throws CodingException {
        int value = peek16() >>> (16 - bits);
        skip(bits);
        return value;
    }

    private void fill() {
        while (count <= Long.SIZE - 2 * Byte.SIZE) {
            int value = next();
            if (value < 0) {
                pretended += Byte.SIZE;
                value = 0;
            }
            held = held << Byte.SIZE | value;
            count += Byte.SIZE;
        }
    }

    /** The next byte; -1, without moving, at a marker and at the end. A zero after 0xFF is no data (B.1.1.5). */
    private int next() {
        if (at >= end) {
            return -1;
        }
        int value = file[at] & FF;
        if (value != FF) {
            at++;
            return value;
        }
        int after = afterFill();
        if (after < end && file[after] == 0) {
            at = after + 1;
            return FF;
        }
        return -1;
    }

    /** Any number of 0xFF may stand before a marker (B.1.1.2). */
    private int afterFill() {
        int after = at;
        while (after < end && (file[after] & FF) == FF) {
            after++;
        }
        return after;
    }

    /** Passes the restart marker with this number, modulo 8. */
    void restart(int number) throws CodingException {
        int marker = afterFill();
        if (marker == at || marker >= end || (file[marker] & FF) != RST0 + number % RESTARTS) {
            throw CodingException.damaged("No restart marker " + number % RESTARTS);
        }
        at = marker + 1;
        held = 0;
        count = 0;
        pretended = 0;
    }
}
