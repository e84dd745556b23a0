package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.matte.Cutout;
import io.github.photospec.opencv.internal.matte.KnownAlpha;
import io.github.photospec.opencv.internal.matte.PersonCutter;
import io.github.photospec.opencv.internal.model.Model;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.opencv.internal.picture.MatScope;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import io.github.photospec.opencv.internal.render.Finish;
import io.github.photospec.opencv.internal.render.FrameGrid;
import io.github.photospec.opencv.internal.render.Resampler;
import io.github.photospec.vision.PortraitFrame;

/** The renderer's parts, one by one. For frames from 180 x 240 to 480 x 640, which it works on as they are. */
final class Cutting {
    static final int WHITE = 0xffffff;

    private final Resampler resampler;
    private final PersonCutter cutter;

    Cutting() {
        NativeLibrary.load();
        this.resampler = new Resampler(new PixelBuffer());
        this.cutter = new PersonCutter(Model.SELFIE_SEGMENTATION.bytes());
    }

    /** The person on white, and how much of each pixel is the person's. */
    Portrait onWhite(SrgbImage image, PortraitFrame frame) {
        try (MatScope scope = new MatScope()) {
            FrameGrid grid = FrameGrid.of(frame, image);
            Cutout person = cutter.cut(resampler.cut(image, grid, scope), grid.coverage());
            return new Portrait(Finish.of(person.on(WHITE, scope), grid), person);
        }
    }

    /** The same if alpha were known. */
    SrgbImage onWhite(SrgbImage image, PortraitFrame frame, float[] alpha) {
        try (MatScope scope = new MatScope()) {
            FrameGrid grid = FrameGrid.of(frame, image);
            Cutout person = KnownAlpha.cut(resampler.cut(image, grid, scope), alpha, grid.coverage());
            return Finish.of(person.on(WHITE, scope), grid);
        }
    }

    /** A picture whose ground is about white, laid on white. */
    SrgbImage laidOnWhite(SrgbImage image, PortraitFrame frame, float[] alpha) {
        try (MatScope scope = new MatScope()) {
            FrameGrid grid = FrameGrid.of(frame, image);
            Cutout person = KnownAlpha.plain(resampler.cut(image, grid, scope), alpha, grid.coverage());
            return Finish.of(person.on(WHITE, scope), grid);
        }
    }

    /** How much of each pixel the photo fills. */
    static float[] coverage(SrgbImage image, PortraitFrame frame) {
        return FrameGrid.of(frame, image).coverage();
    }

    /** What came of it. */
    record Portrait(SrgbImage image, Cutout person) {}
}
