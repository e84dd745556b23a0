package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Simple pictures for measuring: a head and shoulders of flat colours before a background. */
final class Scenes {
    private Scenes() {}

    static SrgbImage of(int width, int height, IntBinaryOperator colour) {
        return SrgbImage.ofRows(width, height, (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = 0xff000000 | colour.applyAsInt(x, y);
            }
        });
    }

    /** An oval head over dark shoulders, before a background given as a colour of each pixel. */
    static SrgbImage portrait(int width, int height, IntBinaryOperator background) {
        return of(width, height, (x, y) -> {
            double across = (x + 0.5) / width - 0.5;
            double down = (y + 0.5) / height;
            if (down > 0.78 && Math.abs(across) < 0.25 + (down - 0.78) * 2) {
                return 0x203040;
            }
            double face = across * across / 0.0484 + (down - 0.46) * (down - 0.46) / 0.1024;
            if (face < 1) {
                boolean eye = Math.abs(Math.abs(across) - 0.09) < 0.035 && Math.abs(down - 0.42) < 0.015;
                return eye ? 0x301810 : down < 0.25 ? 0x281c14 : 0xd8a888;
            }
            return background.applyAsInt(x, y);
        });
    }

    static SrgbImage portrait(int background) {
        return portrait(180, 240, (x, y) -> background);
    }

    /** Stripes and grain of many colours. */
    static IntBinaryOperator room() {
        Random random = new Random(11);
        int[] shelf = random.ints(64, 0, 1 << 24).toArray();
        return (x, y) -> shelf[x / 9 + y / 14 * 7 & 63];
    }

    static SrgbImage blurred(SrgbImage image, int radius) {
        return of(image.width(), image.height(), (x, y) -> mean(image, x, y, radius));
    }

    private static int mean(SrgbImage image, int x, int y, int radius) {
        int[] sums = new int[3];
        int count = 0;
        for (int v = Math.max(0, y - radius); v <= Math.min(image.height() - 1, y + radius); v++) {
            for (int u = Math.max(0, x - radius); u <= Math.min(image.width() - 1, x + radius); u++) {
                int pixel = image.argb(u, v);
                sums[0] += pixel >> 16 & 0xff;
                sums[1] += pixel >> 8 & 0xff;
                sums[2] += pixel & 0xff;
                count++;
            }
        }
        return sums[0] / count * 0x10000 + sums[1] / count * 0x100 + sums[2] / count;
    }

    /** Paints the sides of an image in a colour, so many pixels wide. */
    static SrgbImage framed(SrgbImage image, int left, int top, int right, int bottom, int rgb) {
        return of(image.width(), image.height(), (x, y) -> {
            boolean inside = x >= left && y >= top && x < image.width() - right && y < image.height() - bottom;
            return inside ? image.argb(x, y) & 0xffffff : rgb;
        });
    }
}
