package io.github.photospec.painting;

import java.awt.image.BufferedImage;

/** Applies a {@link HeadTurn} to the pixels and to the parts of a frontal person. */
final class Warp {
    /** The way back is solved on every fourth pixel and interpolated between. */
    private static final int CELL = 4;

    private final int width;
    private final int height;
    private final double[][] fromX;
    private final double[][] fromY;

    Warp(FaceGrid grid, Turn turn, int width, int height) {
        this.width = width;
        this.height = height;
        int rows = height / CELL + 2;
        int columns = width / CELL + 2;
        fromX = new double[rows][columns];
        fromY = new double[rows][columns];
        HeadTurn head = new HeadTurn(turn);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Spot spot = head.frontal(grid.faceX(column * CELL + 0.5), grid.faceY(row * CELL + 0.5));
                fromX[row][column] = grid.x(spot.x()) - 0.5;
                fromY[row][column] = grid.y(spot.y()) - 0.5;
            }
        }
    }

    BufferedImage turned(BufferedImage person) {
        BufferedImage turned = Pixels.layer(width, height);
        int[] source = Pixels.of(person);
        int[] target = Pixels.of(turned);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                target[y * width + x] = sample(source, between(fromX, x, y), between(fromY, x, y));
            }
        }
        return turned;
    }

    PartMap turned(PartMap parts) {
        int[] codes = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sourceX = inside((int) Math.round(between(fromX, x, y)), width - 1);
                int sourceY = inside((int) Math.round(between(fromY, x, y)), height - 1);
                codes[y * width + x] = parts.code(sourceX, sourceY);
            }
        }
        return PartMap.of(width, height, codes);
    }

    private static double between(double[][] values, int x, int y) {
        int row = y / CELL;
        int column = x / CELL;
        double across = (double) (x % CELL) / CELL;
        double along = (double) (y % CELL) / CELL;
        double upper = values[row][column] * (1 - across) + values[row][column + 1] * across;
        double lower = values[row + 1][column] * (1 - across) + values[row + 1][column + 1] * across;
        return upper * (1 - along) + lower * along;
    }

    private int sample(int[] source, double x, double y) {
        int left = inside((int) Math.floor(x), width - 2);
        int top = inside((int) Math.floor(y), height - 2);
        double across = Ramp.clamp(x - left);
        double along = Ramp.clamp(y - top);
        int index = top * width + left;
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double upper = channel(source[index], shift) * (1 - across) + channel(source[index + 1], shift) * across;
            double lower = channel(source[index + width], shift) * (1 - across)
                    + channel(source[index + width + 1], shift) * across;
            result |= Tones.level(upper * (1 - along) + lower * along) << shift;
        }
        return result;
    }

    private static int channel(int pixel, int shift) {
        return (pixel >>> shift) & 255;
    }

    private static int inside(int value, int last) {
        return Math.max(0, Math.min(last, value));
    }
}
