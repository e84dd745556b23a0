package io.github.photospec.internal.jpeg;

import io.github.photospec.internal.header.Bytes;

/** Segments of a picture whose rows become columns. */
final class TransposedSegments {
    /** Where the components of a frame begin, behind bits, height, width and their number (B.2.2). */
    private static final int COMPONENTS = 6;

    private static final int COMPONENT_LENGTH = 3;

    private TransposedSegments() {}

    /** The payload of a start of frame: width for height, and sampling factors likewise. */
    static byte[] frame(Bytes frame) {
        byte[] payload = copy(frame);
        for (int i = 0; i < 2; i++) {
            payload[1 + i] = (byte) frame.u8(3 + i);
            payload[3 + i] = (byte) frame.u8(1 + i);
        }
        for (int i = 0; i < frame.u8(5); i++) {
            int factors = COMPONENTS + i * COMPONENT_LENGTH + 1;
            payload[factors] = (byte) (frame.u8(factors) << 4 | frame.u8(factors) >> 4);
        }
        return payload;
    }

    /** The payload of a DQT segment (B.2.4.1): every table with its rows for columns. */
    static byte[] quantisation(Bytes tables) throws CodingException {
        byte[] payload = copy(tables);
        int at = 0;
        while (tables.has(at, 1)) {
            int bytes = tables.u8(at) >> 4 == 0 ? 1 : 2;
            if (!tables.has(at + 1, (long) bytes * Zigzag.BLOCK)) {
                throw CodingException.damaged("A quantisation table is cut");
            }
            for (int i = 0; i < Zigzag.BLOCK; i++) {
                int from = at + 1 + Zigzag.transposed(i) * bytes;
                for (int part = 0; part < bytes; part++) {
                    payload[at + 1 + i * bytes + part] = (byte) tables.u8(from + part);
                }
            }
            at += 1 + bytes * Zigzag.BLOCK;
        }
        return payload;
    }

    private static byte[] copy(Bytes bytes) {
        byte[] copy = new byte[bytes.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (byte) bytes.u8(i);
        }
        return copy;
    }
}
