package io.github.photospec.painting;

import java.awt.Dimension;

/**
 * Paints portraits of people who do not exist, with plain Java2D and without a display. The same sitter, backdrop, size
 * and settings give the same pixels on the same JDK. Immutable and thread-safe.
 *
 * <p>Every frame from {@value #SMALLEST} to {@value #LARGEST} pixels a side works, in any proportion. Frames of less than
 * 720 x 960 pixels are painted at about that many pixels and reduced by averaging areas; larger ones are painted at their
 * own size up to 1440 x 1920 pixels, and at about that many pixels and smoothly enlarged beyond it. The head always
 * follows the frame's height, so a frame narrower than half its height cuts it off at the sides.
 *
 * @param headShare height from the top of the hair to the chin, as a share of the frame's height; 0.05 to 1.5
 * @param crownMargin empty height above the top of the hair, as a share of the frame's height; -1 to 0.9. Both shares
 *     hold for an upright head: a turn moves the chin, and a hat reaches into the margin.
 * @param noise grain of the person (and of backdrops that are not flat) in grey levels, before reducing; 0 to 20
 * @param blur softness of the whole picture in pixels of a frame 960 pixels high; 0 to 30
 */
public record PortraitPainter(double headShare, double crownMargin, double noise, double blur) {
    /** Smallest side of a frame in pixels. */
    public static final int SMALLEST = 60;

    /** Largest side of a frame in pixels. */
    public static final int LARGEST = 4000;

    public PortraitPainter {
        Limits.require("headShare", headShare, 0.05, 1.5);
        Limits.require("crownMargin", crownMargin, -1, 0.9);
        Limits.require("noise", noise, 0, 20);
        Limits.require("blur", blur, 0, 30);
    }

    /** Frames as China's college English tests (CET) ask: a tenth of the height above the hair, the head 0.61 of it. */
    public static PortraitPainter standard() {
        return new PortraitPainter(0.61, 0.10, 0.9, 1.7);
    }

    public PortraitPainter withHeadShare(double share) {
        return new PortraitPainter(share, crownMargin, noise, blur);
    }

    public PortraitPainter withCrownMargin(double share) {
        return new PortraitPainter(headShare, share, noise, blur);
    }

    public PortraitPainter withNoise(double greyLevels) {
        return new PortraitPainter(headShare, crownMargin, greyLevels, blur);
    }

    public PortraitPainter withBlur(double pixels) {
        return new PortraitPainter(headShare, crownMargin, noise, pixels);
    }

    /** Paints one portrait. */
    public PaintedPortrait paint(Sitter sitter, Backdrop backdrop, int width, int height) {
        Limits.require("width", width, SMALLEST, LARGEST);
        Limits.require("height", height, SMALLEST, LARGEST);
        Dimension canvas = CanvasSize.of(width, height);
        Easel easel = Easel.of(sitter, grid(sitter, canvas), canvas.width, canvas.height);
        Picture picture = new Picture(easel, backdrop, noise, blur * canvas.height / 960);
        return picture.painted(width, height);
    }

    private FaceGrid grid(Sitter sitter, Dimension canvas) {
        double top = sitter.hairStyle().top();
        double unit = headShare * canvas.height / (top - FaceGrid.chin(sitter.expression()));
        double centreY = crownMargin * canvas.height + top * unit;
        return new FaceGrid(canvas.width / 2.0, centreY, unit, sitter.build().width());
    }
}
