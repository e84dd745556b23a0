package io.github.photospec.internal.decode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Evenly grey photos of any size, written without ever holding their pixels. */
final class HugePhotos {
    private HugePhotos() {}

    /** One channel, every coefficient zero: a DC code 00 and an end of block 1010 for each 8 x 8 block. */
    static byte[] baseline(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables(out, 0xc0, width, height);
        scan(out, 0, 63, new int[] {0x28, 0xa2, 0x8a}, blocks(width, height) * 6);
        segment(out, 0xd9, new int[0]);
        return out.toByteArray();
    }

    /** The same in two scans, first every DC coefficient, then the others. */
    static byte[] progressive(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables(out, 0xc2, width, height);
        scan(out, 0, 0, new int[] {0}, blocks(width, height) * 2);
        scan(out, 1, 63, new int[] {0xaa}, blocks(width, height) * 4);
        segment(out, 0xd9, new int[0]);
        return out.toByteArray();
    }

    /** A progressive file whose second scan is repeated, as no encoder does. */
    static byte[] withScans(int width, int height, int scans) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables(out, 0xc2, width, height);
        scan(out, 0, 0, new int[] {0}, blocks(width, height) * 2);
        for (int i = 0; i < scans; i++) {
            scan(out, 1, 63, new int[] {0xaa}, 64);
        }
        segment(out, 0xd9, new int[0]);
        return out.toByteArray();
    }

    private static long blocks(int width, int height) {
        return (long) ((width + 7) / 8) * ((height + 7) / 8);
    }

    private static void tables(ByteArrayOutputStream out, int frame, int width, int height) {
        out.write(0xff);
        out.write(0xd8);
        segment(out, 0xe0, new int[] {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
        int[] quantisation = new int[65];
        Arrays.fill(quantisation, 1, 65, 8);
        segment(out, 0xdb, quantisation);
        segment(out, frame, new int[] {8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0});
        // Two codes of two bits, 00 and 01, for a DC table: categories 0 and 1.
        segment(out, 0xc4, new int[] {0x00, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        // Eleven codes of four bits; the eleventh, 1010, is the end of block.
        segment(out, 0xc4, new int[] {
            0x10, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0
        });
    }

    private static void scan(ByteArrayOutputStream out, int from, int to, int[] pattern, long bits) {
        segment(out, 0xda, new int[] {1, 1, 0x00, from, to, 0});
        int length = (int) ((bits + 7) / 8);
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++) {
            data[i] = (byte) pattern[i % pattern.length];
        }
        int spare = (int) (length * 8L - bits);
        data[length - 1] |= (byte) ((1 << spare) - 1);
        out.writeBytes(data);
    }

    private static void segment(ByteArrayOutputStream out, int marker, int[] payload) {
        out.write(0xff);
        out.write(marker);
        if (marker == 0xd9) {
            return;
        }
        out.write((payload.length + 2) >> 8);
        out.write(payload.length + 2);
        for (int value : payload) {
            out.write(value);
        }
    }

    /** Black, one channel of 8 bits, or as many as the colour type has. */
    static byte[] png(int width, int height, int colourType, int bytesPerPixel) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteArrayOutputStream size = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(size);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, (byte) colourType, 0, 0, 0});
        chunk(out, "IHDR", size.toByteArray());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data, fast, 1 << 16)) {
            byte[] row = new byte[width * bytesPerPixel + 1];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        } finally {
            fast.end();
        }
        chunk(out, "IDAT", data.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static void chunk(ByteArrayOutputStream out, String type, byte[] payload) {
        ByteBuffer chunk = ByteBuffer.allocate(payload.length + 12).putInt(payload.length);
        chunk.put(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put(payload);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, payload.length + 4);
        out.writeBytes(chunk.putInt((int) check.getValue()).array());
    }

    /** The chunk goes behind the header chunk. */
    static byte[] withChunk(byte[] png, String type, byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(png, 33));
        chunk(out, type, payload);
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }
}
