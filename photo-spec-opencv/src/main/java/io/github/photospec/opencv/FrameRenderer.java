package io.github.photospec.opencv;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.matte.Cutout;
import io.github.photospec.opencv.internal.matte.PersonCutter;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.render.Finish;
import io.github.photospec.opencv.internal.render.FrameGrid;
import io.github.photospec.opencv.internal.render.Resampler;
import io.github.photospec.vision.PortraitFrame;
import io.github.photospec.vision.RenderedPortrait;
import java.util.OptionalInt;
import org.opencv.core.Mat;

/** Makes portraits. For one thread. */
final class FrameRenderer {
    /** 180 x 240: on those person and background can be told apart well, on fewer less so. */
    private static final double FEWEST = 180 * 240;
    /** 480 x 640: of more the net sees nothing more, and each takes its time; larger portraits take the cut-out over. */
    private static final double MOST = 480 * 640;

    private final Resampler resampler;
    private final PersonCutter cutter;

    FrameRenderer(Resampler resampler, PersonCutter cutter) {
        this.resampler = resampler;
        this.cutter = cutter;
    }

    RenderedPortrait render(SrgbImage image, PortraitFrame frame, OptionalInt ground) {
        FrameGrid grid = FrameGrid.of(frame, image);
        return ground.isPresent() ? onGround(image, grid, ground.getAsInt()) : asItIs(image, grid);
    }

    private RenderedPortrait asItIs(SrgbImage image, FrameGrid grid) {
        try (MatScope scope = new MatScope()) {
            return new RenderedPortrait(Finish.of(resampler.cut(image, grid, scope), grid), 0);
        }
    }

    private RenderedPortrait onGround(SrgbImage image, FrameGrid grid, int ground) {
        try (MatScope scope = new MatScope()) {
            FrameGrid working = working(grid);
            Cutout person = cutter.cut(resampler.cut(image, working, scope), working.coverage());
            Mat laid = working.width() >= grid.width()
                    ? person.on(ground, scope)
                    : person.on(ground, resampler.cut(image, grid, scope), grid.coverage(), scope);
            return new RenderedPortrait(Finish.of(laid, grid), person.doubtfulShare());
        }
    }

    /** The frame with as many pixels as the person is looked for on. */
    private static FrameGrid working(FrameGrid grid) {
        double pixels = (double) grid.width() * grid.height();
        double factor = Math.sqrt(Math.max(FEWEST, Math.min(MOST, pixels)) / pixels);
        return grid.resized((int) Math.max(1, Math.round(factor * grid.width())), (int)
                Math.max(1, Math.round(factor * grid.height())));
    }
}
