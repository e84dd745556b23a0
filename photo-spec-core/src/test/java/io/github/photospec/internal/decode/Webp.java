package io.github.photospec.internal.decode;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.bytes;
import static io.github.photospec.testing.TestJpeg.join;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** WebP files made by code (RFC 9649): Java has no writer for them. */
public final class Webp {
    /** As libwebp 1.2.4 writes it at quality 60. */
    private static final byte[] LOSSY = Base64.getDecoder()
            .decode("UklGRmwAAABXRUJQVlA4IGAAAADQBACdASooABgAPrVQoEqnJSMhsBqoAOAWiUAYbFQKAB9gFf/7gAA+PIONNm89gAD+"
                    + "6mX/r5AgkD//JT/Zb7zd9/d8pBELSm/kj236b6PacNnWiYFDfqphmqh5CE0AAAA=");

    private static final int FILE_HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    private Webp() {}

    /** A lossy picture of 40 x 24: the left half is 200, 40, 30, the right 30, 60, 190. */
    public static byte[] lossy() {
        return LOSSY.clone();
    }

    /** A file of these chunks. */
    public static byte[] file(byte[]... chunks) {
        byte[] all = join(chunks);
        return join(ascii("RIFF"), number(all.length + 4), ascii("WEBP"), all);
    }

    /** A chunk. */
    public static byte[] chunk(String name, byte[] data) {
        return join(ascii(name), number(data.length), data, new byte[data.length & 1]);
    }

    /** The chunk of the extended format: 0x02 animation, 0x10 opacity, 0x20 profile. */
    public static byte[] canvas(int flags, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        byte[] size = bytes(right, right >> 8, right >> 16, bottom, bottom >> 8, bottom >> 16);
        return chunk("VP8X", join(bytes(flags, 0, 0, 0), size));
    }

    /** The only chunk of a simple file. */
    public static byte[] frame(byte[] simple) {
        return Arrays.copyOfRange(simple, FILE_HEADER, simple.length);
    }

    /** The data of the only chunk of a simple file. */
    static byte[] frameData(byte[] simple) {
        return Arrays.copyOfRange(simple, FILE_HEADER + CHUNK_HEADER, simple.length);
    }

    /** A simple file with every pixel of the image. */
    static byte[] lossless(BufferedImage image) {
        return file(chunk("VP8L", losslessData(image, image.getColorModel().hasAlpha())));
    }

    static byte[] losslessData(BufferedImage image, boolean opacity) {
        Bits bits = Bits.header(image.getWidth(), image.getHeight(), opacity);
        // No transform, no colour cache, one area.
        bits.put(0, 3);
        bits.literals(true);
        bits.literals(false);
        bits.literals(false);
        bits.literals(false);
        bits.single(0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                bits.literal(argb >> 8);
                bits.literal(argb >> 16);
                bits.literal(argb);
                bits.literal(argb >> 24);
            }
        }
        return bits.done();
    }

    private static byte[] number(int value) {
        return bytes(value, value >> 8, value >> 16, value >> 24);
    }

    /** Bits as VP8L packs them, the lowest of each byte first. */
    static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int held;
        private int count;

        /** The bits that come before any transform. */
        static Bits header(int width, int height, boolean opacity) {
            Bits bits = new Bits();
            bits.put(0x2f, 8);
            bits.put(width - 1, 14);
            bits.put(height - 1, 14);
            bits.put(opacity ? 1 : 0, 1);
            bits.put(0, 3);
            return bits;
        }

        void put(int value, int size) {
            for (int i = 0; i < size; i++) {
                held |= (value >> i & 1) << count++;
                if (count == 8) {
                    out.write(held);
                    held = 0;
                    count = 0;
                }
            }
        }

        /** A code of one symbol, which takes no bits. */
        void single(int symbol) {
            put(0b101, 3);
            put(symbol, 8);
        }

        /** A code with a word of eight bits for every literal; that for green has symbols for copies behind them. */
        void literals(boolean green) {
            put(0, 1);
            // Twelve lengths are stated, in their odd order; the last is that of the word for the length 8.
            put(8, 4);
            put(0, 33);
            put(1, 3);
            put(green ? 1 : 0, 1);
            if (green) {
                // Only the first 256 symbols have a word: 2 + 254, in 2 + 2 * 3 bits.
                put(3, 3);
                put(254, 8);
            }
        }

        /** Words are written from their highest bit on. */
        void literal(int value) {
            put(Integer.reverse(value) >>> 24, 8);
        }

        byte[] done() {
            put(0, 7);
            return out.toByteArray();
        }
    }
}
