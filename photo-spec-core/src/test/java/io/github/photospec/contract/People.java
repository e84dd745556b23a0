package io.github.photospec.contract;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.PaintedPortrait;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures of painted people, and of nobody. */
public final class People {
    private static final int WHITE = 0xffffffff;
    private static final int OPAQUE = 0xff000000;

    private static final Map<Wish, PaintedPortrait> PAINTED = new ConcurrentHashMap<>();

    private People() {}

    /** A white picture. */
    public static SrgbImage blank(int width, int height) {
        return SrgbImage.ofRows(width, height, (y, row) -> Arrays.fill(row, WHITE));
    }

    /** A sitter before a white wall, framed as for CET; painted once, which takes about a second. */
    public static PaintedPortrait paint(Sitter sitter, int width, int height) {
        return PAINTED.computeIfAbsent(
                new Wish(sitter, width, height),
                wish -> PortraitPainter.standard().paint(sitter, Backdrop.white(), width, height));
    }

    /** A portrait's pixels. */
    public static SrgbImage image(PaintedPortrait portrait) {
        BufferedImage painted = portrait.image();
        return SrgbImage.ofRows(painted.getWidth(), painted.getHeight(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = OPAQUE | painted.getRGB(x, y);
            }
        });
    }

    /** A picture turned clockwise by so many quarters, 1 to 3. */
    public static SrgbImage turned(SrgbImage image, int quarters) {
        int width = quarters == 2 ? image.width() : image.height();
        int height = quarters == 2 ? image.height() : image.width();
        return SrgbImage.ofRows(width, height, (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = switch (quarters) {
                    case 1 -> image.argb(y, image.height() - 1 - x);
                    case 2 -> image.argb(image.width() - 1 - x, image.height() - 1 - y);
                    default -> image.argb(image.width() - 1 - y, x);
                };
            }
        });
    }

    /** Where a place of the picture goes when the picture is turned. */
    static Spot turned(Spot place, SrgbImage image, int quarters) {
        return switch (quarters) {
            case 1 -> new Spot(image.height() - place.y(), place.x());
            case 2 -> new Spot(image.width() - place.x(), image.height() - place.y());
            default -> new Spot(place.y(), image.width() - place.x());
        };
    }

    /** Two pictures beside each other, on white. */
    static SrgbImage beside(SrgbImage left, SrgbImage right) {
        int height = Math.max(left.height(), right.height());
        return SrgbImage.ofRows(left.width() + right.width(), height, (y, row) -> {
            Arrays.fill(row, WHITE);
            if (y < left.height()) {
                left.copyPixels(0, y, left.width(), row, 0);
            }
            if (y < right.height()) {
                right.copyPixels(0, y, right.width(), row, left.width());
            }
        });
    }

    private record Wish(Sitter sitter, int width, int height) {}
}
