package io.github.photospec.internal.webp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decodes pictures coded as VP8L (RFC 9649, section 3).
 *
 * <p>Time and memory are bounded by the picture's size: each transform is undone once, and codes have no more symbols
 * than the picture has samples.
 */
public final class LosslessPicture {
    /** Before the picture: its signature, width, height, whether it has opacity, and the version. */
    private static final int HEADER = 5;

    private static final int SIGNATURE = 0x2f;

    private final BitReader in;
    private final int height;
    private final List<Transform> transforms = new ArrayList<>(4);
    private int width;

    private LosslessPicture(BitReader in, int width, int height) {
        this.in = in;
        this.width = width;
        this.height = height;
    }

    /**
     * The pixels of a frame as {@code 0xAARRGGBB}, row by row.
     *
     * @param start where the data of its chunk begin in the file
     * @param length of these data
     * @param width as the data state it; the caller has checked it against its limits
     * @param height likewise
     * @throws IOException if the data end early or contradict their format
     */
    public static int[] decode(byte[] file, int start, int length, int width, int height) throws IOException {
        BitReader in = new BitReader(file, start, length);
        if (in.bits(8) != SIGNATURE) {
            throw new IOException("No signature of VP8L");
        }
        in.bits(16);
        in.bits(13);
        if (in.bits(3) != 0) {
            throw new IOException("An unknown version of VP8L");
        }
        return decodeBare(file, start + HEADER, length - HEADER, width, height);
    }

    /** The pixels of a picture without that header. */
    static int[] decodeBare(byte[] file, int start, int length, int width, int height) throws IOException {
        return new LosslessPicture(new BitReader(file, start, length), width, height).decode();
    }

    private int[] decode() throws IOException {
        int[] pixels = new int[width * height];
        Set<Transform.Kind> seen = EnumSet.noneOf(Transform.Kind.class);
        while (in.flag()) {
            Transform transform = Transform.read(in, width, height);
            if (!seen.add(transform.kind())) {
                throw new IOException("The same transform twice");
            }
            transforms.add(transform);
            width = transform.codedWidth();
        }
        PixelReader.readMain(in, width, height, pixels);
        for (int i = transforms.size() - 1; i >= 0; i--) {
            transforms.get(i).undo(pixels, height);
        }
        return pixels;
    }

    /** How many tiles of two to the power of so many pixels a side needs. */
    static int tiles(int side, int bits) {
        return (side + (1 << bits) - 1) >> bits;
    }
}
