package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.util.Map;

/** One portrait on its way from the easel to the frame. */
final class Picture {
    /** Of an ear's painted area, how much must be seen for the ear to count as visible. */
    private static final double EAR_SHARE = 1.0 / 3;

    private final Easel easel;
    private final Backdrop backdrop;
    private final double noise;
    private final double blur;

    Picture(Easel easel, Backdrop backdrop, double noise, double blur) {
        this.easel = easel;
        this.backdrop = backdrop;
        this.noise = noise;
        this.blur = blur;
    }

    PaintedPortrait painted(int width, int height) {
        BufferedImage person = new PersonPainter(easel).paint();
        PartMap parts = easel.marker().marked();
        Turn turn = easel.sitter().turn();
        if (!turn.isFrontal()) {
            Warp warp = new Warp(easel.grid(), turn, easel.width(), easel.height());
            person = warp.turned(person);
            parts = warp.turned(parts);
        }
        BufferedImage canvas = develop(person);
        Resampler resampler = new Resampler(easel.width(), easel.height(), width, height);
        Map<Integer, Landmark> landmarks = easel.marks().placed(spot -> placed(spot, width, height));
        return new PaintedPortrait(
                resampler.resampled(canvas), new LabelMap(resampler.resampled(parts)), landmarks, truth(parts, height));
    }

    /** Lays the person on the backdrop and lets lens and sensor do their work. */
    private BufferedImage develop(BufferedImage person) {
        BufferedImage canvas = Pixels.opaque(easel.width(), easel.height());
        backdrop.paintOn(canvas);
        Pixels.drawOver(canvas, person);
        Blur.apply(canvas, blur);
        Grain.apply(canvas, noise, backdrop.isFlat() ? Pixels.of(person) : new int[0], easel.random("grain"));
        return canvas;
    }

    private Landmark placed(Spot spot, int width, int height) {
        Spot seen = new HeadTurn(easel.sitter().turn()).turned(spot.x(), spot.y());
        FaceGrid grid = easel.grid();
        return new Landmark(grid.x(seen.x()) * width / easel.width(), grid.y(seen.y()) * height / easel.height());
    }

    private PaintedTruth truth(PartMap parts, int height) {
        Sitter sitter = easel.sitter();
        Contour contour = new Contour(sitter);
        FaceGrid grid = easel.grid();
        return new PaintedTruth(
                isEarVisible(Side.LEFT, parts),
                isEarVisible(Side.RIGHT, parts),
                sitter.outfit().isBareheaded(),
                sitter.outfit().glasses(),
                sitter.expression().areEyesOpen(),
                sitter.expression().isMouthClosed(),
                sitter.turn(),
                grid.y(contour.highest()) * height / easel.height(),
                grid.y(contour.lowest()) * height / easel.height());
    }

    private boolean isEarVisible(Side side, PartMap parts) {
        double fullArea = EarPainter.area()
                * easel.grid().unit()
                * easel.grid().unit()
                * easel.grid().wide();
        return parts.count(Part.ear(side)) >= EAR_SHARE * fullArea;
    }
}
