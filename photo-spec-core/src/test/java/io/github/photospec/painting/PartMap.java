package io.github.photospec.painting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Remembers which {@link Part} was painted last on each pixel. */
final class PartMap {
    private final int width;
    private final int height;
    private final int[] codes;

    private PartMap(int width, int height, int[] codes) {
        this.width = width;
        this.height = height;
        this.codes = codes;
    }

    static PartMap of(int width, int height, int[] codes) {
        return new PartMap(width, height, codes);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int code(int x, int y) {
        return codes[y * width + x];
    }

    int count(Part part) {
        int count = 0;
        for (int code : codes) {
            if (code == part.code()) {
                count++;
            }
        }
        return count;
    }

    /** Marks shapes without antialiasing: a pixel belongs to one part. */
    static final class Marker {
        private final BufferedImage canvas;
        private final Graphics2D graphics;

        Marker(int width, int height) {
            canvas = Pixels.opaque(width, height);
            graphics = canvas.createGraphics();
        }

        void mark(Shape shape, Part part) {
            graphics.setColor(new Color(part.code()));
            graphics.fill(shape);
        }

        PartMap marked() {
            graphics.dispose();
            int[] codes = Pixels.of(canvas).clone();
            for (int i = 0; i < codes.length; i++) {
                codes[i] &= 255;
            }
            return of(canvas.getWidth(), canvas.getHeight(), codes);
        }
    }
}
