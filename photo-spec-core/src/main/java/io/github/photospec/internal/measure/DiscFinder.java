package io.github.photospec.internal.measure;

import io.github.photospec.image.SrgbImage;
import java.util.Optional;

/**
 * Finds a picture that is shown in a disc on a plate of one colour, as avatars are.
 *
 * <p>A plain wall also fills the corners with one colour. What tells a disc is where it ends: along rays from the edge
 * to the middle, the colour ends sharply and on a circle, and nowhere outside it.
 */
public final class DiscFinder {
    private static final int RAYS = 72;
    /** Share of the rays on which the colour must end at the circle. */
    private static final double ON_CIRCLE = 0.5;
    /** Share of the rays on which it may end before. */
    private static final double BEFORE = 0.05;
    /** How far from the circle an end may lie, as a share of its radius. */
    private static final double NEAR = 0.02;
    /** The smallest radius, as a share of half the shorter side. */
    private static final double SMALLEST = 0.7;
    /** How far the centre may be from the picture's, as a share of the shorter side. */
    private static final double OFF_CENTRE = 0.08;
    /** How many steps make the shorter side. */
    private static final int STEPS = 256;
    /** In how many steps a sharp edge is passed: scaling and sub-sampled chroma soften it. */
    private static final int SOFT = 4;
    /** Sum of the differences in red, green, blue and opacity up to which a pixel has the plate's colour. */
    private static final int SAME = 48;
    /** The same sum from which a pixel is clearly something else. */
    private static final int OTHER = 72;

    private final SrgbImage image;
    private final int plate;
    private final double middleX;
    private final double middleY;
    private final double shorter;
    /** How much longer a circle's height is than its width: 1, or as the picture's. */
    private final double stretch;

    private final double[] x = new double[RAYS];
    private final double[] y = new double[RAYS];
    private int ends;

    private DiscFinder(SrgbImage image, double stretch) {
        this.image = image;
        this.plate = image.argb(0, 0);
        this.middleX = (image.width() - 1) / 2.0;
        this.middleY = (image.height() - 1) / 2.0;
        this.shorter = Math.min(image.width(), image.height() / stretch);
        this.stretch = stretch;
    }

    /** The disc of an image, a circle or an ellipse with the image's proportions; empty if there is none. */
    public static Optional<Disc> find(SrgbImage image) {
        if (!hasPlate(image)) {
            return Optional.empty();
        }
        Optional<Disc> circle = new DiscFinder(image, 1).find();
        double proportions = (double) image.height() / image.width();
        return circle.isPresent() || image.width() == image.height()
                ? circle
                : new DiscFinder(image, proportions).find();
    }

    private static boolean hasPlate(SrgbImage image) {
        int right = image.width() - 1;
        int bottom = image.height() - 1;
        int plate = image.argb(0, 0);
        return difference(image.argb(right, 0), plate) <= SAME
                && difference(image.argb(0, bottom), plate) <= SAME
                && difference(image.argb(right, bottom), plate) <= SAME;
    }

    private Optional<Disc> find() {
        for (int ray = 0; ray < RAYS; ray++) {
            follow(2 * Math.PI * ray / RAYS);
        }
        Circle best = new Circle(0, 0, 0);
        int most = 0;
        for (int i = 0; i < ends; i++) {
            for (int apart = 4; apart >= 3; apart--) {
                Circle circle = Circle.through(x, y, i, (i + ends / apart) % ends, (i + 2 * ends / apart) % ends);
                int on = fits(circle) ? count(circle, 1 - NEAR, 1 + NEAR) : 0;
                if (on > most) {
                    most = on;
                    best = circle;
                }
            }
        }
        boolean found = most >= ON_CIRCLE * RAYS && count(best, 1 + NEAR, Double.POSITIVE_INFINITY) <= BEFORE * RAYS;
        return found ? Optional.of(disc(best)) : Optional.empty();
    }

    /** Goes from the edge towards the middle, and notes where the plate's colour ends if it ends sharply. */
    private void follow(double angle) {
        double across = Math.cos(angle);
        double down = Math.sin(angle) * stretch;
        double edge = Math.min(middleX / Math.abs(across), middleY / Math.abs(down));
        double step = shorter / STEPS;
        double lastSame = edge + step;
        for (double at = edge; at > SMALLEST / 2 * shorter - OFF_CENTRE * shorter; at -= step) {
            int pixel = image.argb((int) Math.round(middleX + across * at), (int) Math.round(middleY + down * at));
            int difference = difference(pixel, plate);
            if (difference <= SAME) {
                lastSame = at;
            } else if (difference >= OTHER) {
                if (lastSame - at <= SOFT * step) {
                    x[ends] = across * at;
                    y[ends] = down / stretch * at;
                    ends++;
                }
                return;
            }
        }
    }

    /** How many rays end between these distances from the circle's centre, in radii. */
    private int count(Circle circle, double from, double to) {
        double square = circle.radius * circle.radius;
        double least = from * from * square;
        double most = to * to * square;
        int found = 0;
        for (int i = 0; i < ends; i++) {
            double across = x[i] - circle.x;
            double down = y[i] - circle.y;
            double distance = across * across + down * down;
            if (distance >= least && distance <= most) {
                found++;
            }
        }
        return found;
    }

    /** Whether it is large, in the middle and inside the picture. */
    private boolean fits(Circle circle) {
        double off = Math.hypot(circle.x, circle.y);
        double halfHeight = middleY / stretch;
        double room = NEAR * shorter;
        return circle.radius >= SMALLEST / 2 * shorter
                && off <= OFF_CENTRE * shorter
                && circle.radius + Math.abs(circle.x) <= middleX + room
                && circle.radius + Math.abs(circle.y) <= halfHeight + room;
    }

    private Disc disc(Circle circle) {
        return new Disc(
                (middleX + circle.x + 0.5) / image.width(),
                (middleY + circle.y * stretch + 0.5) / image.height(),
                circle.radius / image.width(),
                circle.radius * stretch / image.height(),
                plate & 0xffffff);
    }

    private static int difference(int pixel, int other) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            sum += Math.abs((pixel >> shift & 0xff) - (other >> shift & 0xff));
        }
        return sum;
    }

    /** A circle round a centre that is given from the picture's middle. */
    private record Circle(double x, double y, double radius) {
        /** The circle through three of these points; of radius 0 if they lie on a line. */
        static Circle through(double[] x, double[] y, int a, int b, int c) {
            double bx = x[b] - x[a];
            double by = y[b] - y[a];
            double cx = x[c] - x[a];
            double cy = y[c] - y[a];
            double area = 2 * (bx * cy - by * cx);
            if (area == 0) {
                return new Circle(0, 0, 0);
            }
            double bb = bx * bx + by * by;
            double cc = cx * cx + cy * cy;
            double ux = (cy * bb - by * cc) / area;
            double uy = (bx * cc - cx * bb) / area;
            return new Circle(x[a] + ux, y[a] + uy, Math.sqrt(ux * ux + uy * uy));
        }
    }
}
