package io.github.photospec.internal.jpeg;

import java.util.Arrays;

/** Bytes of a file in the making; not for more than one thread, so that a byte costs no lock. */
final class ByteSink {
    private byte[] bytes;
    private int length;

    ByteSink(int expected) {
        bytes = new byte[Math.max(16, expected)];
    }

    void write(int value) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) value;
    }

    void write(byte[] from, int start, int end) {
        grow(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    /** A marker segment (ISO/IEC 10918-1, B.1.1.4). */
    void segment(int marker, byte[] payload) {
        marker(marker);
        write((payload.length + 2) >> Byte.SIZE);
        write(payload.length + 2);
        write(payload, 0, payload.length);
    }

    void marker(int marker) {
        write(0xff);
        write(marker);
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + bytes.length / 2));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
