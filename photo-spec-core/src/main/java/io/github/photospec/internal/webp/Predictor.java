package io.github.photospec.internal.webp;

/** Adds to every pixel what its neighbours made expect (RFC 9649, 4.1). */
final class Predictor {
    private static final int BLACK = 0xff000000;

    private Predictor() {}

    /**
     * Undoes the prediction in place.
     *
     * @param modes in the green of one pixel for each tile
     */
    static void undo(int[] pixels, int width, int height, int bits, int[] modes) {
        int across = LosslessPicture.tiles(width, bits);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                int expected;
                if (y == 0) {
                    expected = x == 0 ? BLACK : pixels[at - 1];
                } else if (x == 0) {
                    expected = pixels[at - width];
                } else {
                    int mode = modes[(y >> bits) * across + (x >> bits)] >> 8 & 0xf;
                    expected = expected(mode, pixels, at, at - width);
                }
                pixels[at] = Transform.add(pixels[at], expected);
            }
        }
    }

    /** Of the last pixel in a row the one above right is the first of its own row, as the standard wants it. */
    private static int expected(int mode, int[] pixels, int at, int above) {
        int left = pixels[at - 1];
        int top = pixels[above];
        int topLeft = pixels[above - 1];
        int topRight = pixels[above + 1];
        return switch (mode) {
            case 1 -> left;
            case 2 -> top;
            case 3 -> topRight;
            case 4 -> topLeft;
            case 5 -> mean(mean(left, topRight), top);
            case 6 -> mean(left, topLeft);
            case 7 -> mean(left, top);
            case 8 -> mean(topLeft, top);
            case 9 -> mean(top, topRight);
            case 10 -> mean(mean(left, topLeft), mean(top, topRight));
            case 11 -> distance(top, topLeft) < distance(left, topLeft) ? left : top;
            case 12 -> onwards(left, top, topLeft);
            case 13 -> halfOnwards(mean(left, top), topLeft);
            default -> BLACK;
        };
    }

    /** Rounded down in each channel. */
    private static int mean(int first, int second) {
        return ((first ^ second) >>> 1 & 0x7f7f7f7f) + (first & second);
    }

    private static int distance(int first, int second) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            sum += Math.abs((first >> shift & 0xff) - (second >> shift & 0xff));
        }
        return sum;
    }

    private static int onwards(int left, int top, int topLeft) {
        int pixel = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = (left >> shift & 0xff) + (top >> shift & 0xff) - (topLeft >> shift & 0xff);
            pixel |= clamp(channel) << shift;
        }
        return pixel;
    }

    private static int halfOnwards(int mean, int topLeft) {
        int pixel = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = mean >> shift & 0xff;
            pixel |= clamp(channel + (channel - (topLeft >> shift & 0xff)) / 2) << shift;
        }
        return pixel;
    }

    private static int clamp(int channel) {
        return Math.max(0, Math.min(255, channel));
    }
}
