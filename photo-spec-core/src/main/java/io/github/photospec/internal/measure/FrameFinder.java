package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds a frame of one colour round the picture, or two bars at opposite sides.
 *
 * <p>A plain background also fills the edges of a photo with one colour. What tells a frame is where it ends: along a
 * straight line, in most places at once.
 */
public final class FrameFinder {
    private static final double NARROWEST = 0.008;
    private static final double WIDEST = 0.2;
    /** A line belongs to the frame if this share of its pixels has the frame's colour: compression strews a few. */
    private static final double ALIKE = 0.97;
    /** Sum of the three channels' differences up to which a pixel has the frame's colour. */
    private static final int SAME = 48;
    /** The same sum from which a pixel is clearly something else. */
    private static final int OTHER = 72;
    /** Share of a side along which the picture must begin at the frame's end. */
    private static final double SIDE_ENDS = 0.25;
    /** The same, over all sides together. */
    private static final double ALL_END = 0.6;

    private final SrgbImage image;
    private final int width;
    private final int height;

    private FrameFinder(SrgbImage image) {
        this.image = image;
        this.width = image.width();
        this.height = image.height();
    }

    /** The frame of an image; empty if there is none that differs from what it frames. */
    public static Optional<Frame> find(SrgbImage image) {
        return new FrameFinder(image).find();
    }

    private Optional<Frame> find() {
        int rgb = sample(Side.BOTTOM);
        int bottom = depth(Side.BOTTOM, rgb);
        int top = bottom == 0 ? 0 : depth(Side.TOP, rgb);
        boolean bars = top > 0 && bottom > 0;
        if (!bars) {
            rgb = sample(Side.LEFT);
        }
        int left = depth(Side.LEFT, rgb);
        int right = left == 0 ? 0 : depth(Side.RIGHT, rgb);
        boolean pillars = left > 0 && right > 0;
        if (!bars && !pillars) {
            return Optional.empty();
        }
        Depths depths = new Depths(bars ? top : 0, bars ? bottom : 0, pillars ? left : 0, pillars ? right : 0);
        return ends(rgb, depths)
                ? Optional.of(frame(depths, median(bars ? Side.BOTTOM : Side.LEFT)))
                : Optional.empty();
    }

    private Frame frame(Depths depths, int rgb) {
        return new Frame(
                (double) depths.left / width,
                (double) depths.top / height,
                (double) depths.right / width,
                (double) depths.bottom / height,
                rgb);
    }

    /** How many lines from this side on have the colour; 0 if too few or too many for a frame. */
    private int depth(Side side, int rgb) {
        int across = side.isUpright() ? width : height;
        int most = (int) (across * WIDEST);
        int depth = 0;
        while (depth <= most && share(side, depth, rgb, 0, 0, true) >= ALIKE) {
            depth++;
        }
        return depth > most || depth < Math.max(1, Math.round(across * NARROWEST)) ? 0 : depth;
    }

    private boolean ends(int rgb, Depths depths) {
        double sum = 0;
        int sides = 0;
        for (Side side : Side.values()) {
            int depth = depths.of(side);
            if (depth > 0) {
                int before = side.isUpright() ? depths.top : depths.left;
                int after = side.isUpright() ? depths.bottom : depths.right;
                double share = endShare(side, depth, rgb, before, after);
                if (share < SIDE_ENDS) {
                    return false;
                }
                sum += share;
                sides++;
            }
        }
        return sum >= ALL_END * sides;
    }

    /** The edge may take a few lines: sub-sampled chroma and scaling soften it. */
    private double endShare(Side side, int depth, int rgb, int before, int after) {
        int across = side.isUpright() ? width : height;
        int soft = Math.max(2, across / 150);
        return share(side, Math.min(depth + soft, across - 1), rgb, before, after, false);
    }

    /** Share of a line's pixels, without its ends, that have the colour, or that clearly have another. */
    private double share(Side side, int depth, int rgb, int before, int after, boolean alike) {
        boolean upright = side.isUpright();
        int length = upright ? height : width;
        int line = side.line(depth, width, height);
        int found = 0;
        for (int i = before; i < length - after; i++) {
            int difference = difference(upright ? image.argb(line, i) : image.argb(i, line), rgb);
            if (alike ? difference <= SAME : difference >= OTHER) {
                found++;
            }
        }
        return (double) found / Math.max(1, length - after - before);
    }

    /** Any pixel of the outermost line: in a frame they are all alike. */
    private int sample(Side side) {
        return at(side, 0, (side.isUpright() ? height : width) / 3);
    }

    /** The median colour of the outermost line. */
    private int median(Side side) {
        int length = side.isUpright() ? height : width;
        int[][] channels = new int[3][length];
        for (int i = 0; i < length; i++) {
            int pixel = at(side, 0, i);
            channels[0][i] = pixel >> 16 & 0xff;
            channels[1][i] = pixel >> 8 & 0xff;
            channels[2][i] = pixel & 0xff;
        }
        for (int[] channel : channels) {
            Arrays.sort(channel);
        }
        return channels[0][length / 2] << 16 | channels[1][length / 2] << 8 | channels[2][length / 2];
    }

    private int at(Side side, int depth, int along) {
        int line = side.line(depth, width, height);
        return side.isUpright() ? image.argb(line, along) : image.argb(along, line);
    }

    private static int difference(int pixel, int rgb) {
        return Math.abs((pixel >> 16 & 0xff) - (rgb >> 16 & 0xff))
                + Math.abs((pixel >> 8 & 0xff) - (rgb >> 8 & 0xff))
                + Math.abs((pixel & 0xff) - (rgb & 0xff));
    }

    /** How many lines of the frame lie at each side. */
    private record Depths(int top, int bottom, int left, int right) {
        int of(Side side) {
            return switch (side) {
                case TOP -> top;
                case BOTTOM -> bottom;
                case LEFT -> left;
                case RIGHT -> right;
            };
        }
    }

    /** A side of the image; lines are counted from it inwards. */
    private enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT;

        /** The row or column that lies so deep. */
        int line(int depth, int width, int height) {
            return switch (this) {
                case TOP, LEFT -> depth;
                case BOTTOM -> height - 1 - depth;
                case RIGHT -> width - 1 - depth;
            };
        }

        boolean isUpright() {
            return this == LEFT || this == RIGHT;
        }
    }
}
