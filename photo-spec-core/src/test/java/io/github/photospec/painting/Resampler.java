package io.github.photospec.painting;

import java.awt.image.BufferedImage;

/** Brings a painted canvas to the size of the frame. */
final class Resampler {
    private final int sourceWidth;
    private final int sourceHeight;
    private final int width;
    private final int height;

    Resampler(int sourceWidth, int sourceHeight, int width, int height) {
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        this.width = width;
        this.height = height;
    }

    private boolean isIdentity() {
        return sourceWidth == width && sourceHeight == height;
    }

    BufferedImage resampled(BufferedImage image) {
        if (isIdentity()) {
            return image;
        }
        Taps[] columns = Taps.of(sourceWidth, width);
        Taps[] rows = Taps.of(sourceHeight, height);
        int[] source = Pixels.of(image);
        BufferedImage result = Pixels.opaque(width, height);
        int[] target = Pixels.of(result);
        float[] line = new float[sourceWidth * 3];
        for (int y = 0; y < height; y++) {
            rows[y].blendRows(source, sourceWidth, line);
            for (int x = 0; x < width; x++) {
                target[y * width + x] = columns[x].blendColumns(line);
            }
        }
        return result;
    }

    /** Each pixel gets the part that most of its area shows. */
    PartMap resampled(PartMap parts) {
        if (isIdentity()) {
            return parts;
        }
        int[] codes = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * sourceHeight / height);
            int bottom = (int) Math.max(top + 1, (y + 1L) * sourceHeight / height);
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * sourceWidth / width);
                int right = (int) Math.max(left + 1, (x + 1L) * sourceWidth / width);
                codes[y * width + x] = most(parts, left, top, right, bottom);
            }
        }
        return PartMap.of(width, height, codes);
    }

    private static int most(PartMap parts, int left, int top, int right, int bottom) {
        int[] counts = new int[Part.count()];
        int most = parts.code(left, top);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int code = parts.code(x, y);
                counts[code]++;
                if (counts[code] > counts[most]) {
                    most = code;
                }
            }
        }
        return most;
    }
}
