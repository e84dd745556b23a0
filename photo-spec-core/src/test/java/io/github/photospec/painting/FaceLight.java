package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Lights a flat painted head from the upper left, as if its pixels lay on a {@link FaceRelief}. */
final class FaceLight {
    /** Towards the main light. */
    private static final double LIGHT_X = -0.42;

    private static final double LIGHT_Y = 0.5;
    private static final double LIGHT_Z = 0.76;

    /** Slopes are capped here; at the rim they would grow without bound. */
    private static final double STEEPEST = 2.2;

    /** Beyond this distance from the midline lie the ears, which the skull's slope does not describe. */
    private static final double EARS = 7.9;

    /** Half the step over which slopes are measured, in face units. */
    private static final double STEP = 0.06;

    private final Easel easel;
    private final FaceRelief relief;
    private final Random random;

    FaceLight(Easel easel) {
        this.easel = easel;
        this.relief = new FaceRelief(easel.sitter().expression());
        this.random = easel.random("skin texture");
    }

    void shine(BufferedImage head) {
        int width = head.getWidth();
        int height = head.getHeight();
        FaceGrid grid = easel.grid();
        int[] pixels = Pixels.of(head);
        int step = (int) Math.max(1, Math.round(grid.length(STEP)));
        double acrossUnits = 2 * step / (grid.unit() * grid.wide());
        double alongUnits = 2 * step / grid.unit();
        double[][] heights = heights(pixels, width, height, step);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                if (pixel >>> 24 != 0) {
                    double slopeX = (heights[y + step][x + 2 * step] - heights[y + step][x]) / acrossUnits;
                    double slopeY = (heights[y][x + step] - heights[y + 2 * step][x + step]) / alongUnits;
                    pixels[y * width + x] = lit(pixel, grid.faceX(x + 0.5), slopeX, slopeY);
                }
            }
        }
    }

    /** Heights with a border of {@code step} pixels, computed only where the head and its slopes need them. */
    private double[][] heights(int[] pixels, int width, int height, int step) {
        FaceGrid grid = easel.grid();
        double[][] heights = new double[height + 2 * step][width + 2 * step];
        int first = firstPainted(pixels) / width;
        int last = lastPainted(pixels) / width;
        for (int row = first; row <= last + 2 * step && row < heights.length; row++) {
            double faceY = closedMouthY(grid.faceY(row - step + 0.5));
            for (int column = 0; column < heights[row].length; column++) {
                heights[row][column] = relief.height(grid.faceX(column - step + 0.5), faceY);
            }
        }
        return heights;
    }

    /** An open mouth drops the chin; the relief's chin is found where it is with the mouth shut. */
    private double closedMouthY(double faceY) {
        double drop = FaceGrid.CHIN_DROP * easel.sitter().expression().mouth();
        return faceY + drop * Ramp.smooth(-4, -9, faceY);
    }

    private static int firstPainted(int[] pixels) {
        int index = 0;
        while (index < pixels.length - 1 && pixels[index] >>> 24 == 0) {
            index++;
        }
        return index;
    }

    private static int lastPainted(int[] pixels) {
        int index = pixels.length - 1;
        while (index > 0 && pixels[index] >>> 24 == 0) {
            index--;
        }
        return index;
    }

    private int lit(int pixel, double faceX, double rawSlopeX, double rawSlopeY) {
        double steepness = Math.hypot(rawSlopeX, rawSlopeY);
        double flatten = (steepness > STEEPEST ? STEEPEST / steepness : 1) * (Math.abs(faceX) > EARS ? 0.5 : 1);
        double slopeX = rawSlopeX * flatten;
        double slopeY = rawSlopeY * flatten;
        double normal = 1 / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
        double main = (-slopeX * LIGHT_X - slopeY * LIGHT_Y + LIGHT_Z) * normal;
        double fill = (slopeX * 0.48 + 0.6) * normal;
        double light = 0.40 + 0.62 * Math.max(0, 0.18 + 0.82 * main) + 0.12 * Math.max(0, fill);
        double towardsEye = Math.max(0, (-slopeX * LIGHT_X * 0.6 - slopeY * 0.35 + 1) * normal / 1.06);
        double gloss = 0.08 * Math.pow(Math.min(1, towardsEye), 24);
        double texture = 1 + 0.016 * random.nextGaussian();
        return shaded(pixel, light, texture, gloss);
    }

    /** Shadows on skin are warmer than lights: red falls off slower than blue. */
    private static int shaded(int pixel, double light, double texture, double gloss) {
        int alpha = pixel >>> 24;
        double shine = gloss * alpha / 255.0;
        double red = ((pixel >> 16) & 255) * Math.pow(light, 0.85) * texture + 255 * shine;
        double green = ((pixel >> 8) & 255) * light * texture + 250 * shine;
        double blue = (pixel & 255) * Math.pow(light, 1.1) * texture + 240 * shine;
        return (alpha << 24)
                | Tones.rgb(
                        Tones.level(Math.min(alpha, red)),
                        Tones.level(Math.min(alpha, green)),
                        Tones.level(Math.min(alpha, blue)));
    }
}
