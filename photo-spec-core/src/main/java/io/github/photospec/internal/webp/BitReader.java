package io.github.photospec.internal.webp;

import java.io.EOFException;
import java.io.IOException;

/** Reads bits from a part of a file, the lowest of each byte first (RFC 9649, 3.3). */
final class BitReader {
    private final byte[] file;
    private final int end;
    private int next;
    private int held;
    private int heldBits;

    BitReader(byte[] file, int start, int length) {
        this.file = file;
        this.next = start;
        this.end = start + length;
    }

    /** So many bits, at most 16, as a number. */
    int bits(int count) throws IOException {
        while (heldBits < count) {
            fill();
        }
        int value = held & ((1 << count) - 1);
        held >>>= count;
        heldBits -= count;
        return value;
    }

    int bit() throws IOException {
        if (heldBits == 0) {
            fill();
        }
        int value = held & 1;
        held >>>= 1;
        heldBits--;
        return value;
    }

    boolean flag() throws IOException {
        return bit() == 1;
    }

    private void fill() throws IOException {
        if (next == end) {
            throw new EOFException("The picture's data end early");
        }
        held |= (file[next++] & 0xff) << heldBits;
        heldBits += 8;
    }
}
