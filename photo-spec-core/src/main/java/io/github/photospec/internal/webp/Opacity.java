package io.github.photospec.internal.webp;

import java.io.IOException;

/** Decodes the chunk ALPH, which gives a lossy picture its opacity (RFC 9649, 2.7.1.2). */
public final class Opacity {
    private static final int RAW = 0;
    private static final int LOSSLESS = 1;

    private final byte[] plane;
    private final int width;

    private Opacity(byte[] plane, int width) {
        this.plane = plane;
        this.width = width;
    }

    /**
     * The opacity of every pixel, 0..255, row by row.
     *
     * @param start where the chunk's data begin in the file
     * @param length of these data
     * @param width of the frame it belongs to; the caller has checked it against its limits
     * @param height likewise
     * @throws IOException if the data end early or contradict their format
     */
    public static byte[] decode(byte[] file, int start, int length, int width, int height) throws IOException {
        if (length < 1) {
            throw new IOException("An opacity without data");
        }
        int how = file[start] & 0xff;
        byte[] plane = switch (how & 3) {
            case RAW -> raw(file, start + 1, length - 1, width * height);
            case LOSSLESS -> greens(LosslessPicture.decodeBare(file, start + 1, length - 1, width, height));
            default -> throw new IOException("An unknown compression of the opacity");
        };
        new Opacity(plane, width).undo(how >> 2 & 3, height);
        return plane;
    }

    private static byte[] raw(byte[] file, int start, int length, int count) throws IOException {
        if (length < count) {
            throw new IOException("The opacity's data end early");
        }
        byte[] plane = new byte[count];
        System.arraycopy(file, start, plane, 0, count);
        return plane;
    }

    private static byte[] greens(int[] pixels) {
        byte[] plane = new byte[pixels.length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (byte) (pixels[i] >> 8);
        }
        return plane;
    }

    /** Adds what the filter expected: 1 the pixel to the left, 2 the one above, 3 the gradient of both. */
    private void undo(int filter, int height) {
        for (int at = 1; filter > 0 && at < width * height; at++) {
            int expected;
            if (at < width) {
                expected = plane[at - 1];
            } else if (filter == 2 || at % width == 0) {
                expected = plane[at - width];
            } else {
                expected = filter == 1 ? plane[at - 1] : gradient(at);
            }
            plane[at] += (byte) expected;
        }
    }

    private int gradient(int at) {
        int sum = (plane[at - 1] & 0xff) + (plane[at - width] & 0xff) - (plane[at - width - 1] & 0xff);
        return Math.max(0, Math.min(255, sum));
    }
}
