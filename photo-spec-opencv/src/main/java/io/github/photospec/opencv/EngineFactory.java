package io.github.photospec.opencv;

import io.github.photospec.opencv.internal.face.CanonicalFace;
import io.github.photospec.opencv.internal.face.FaceFinder;
import io.github.photospec.opencv.internal.face.PoseFinder;
import io.github.photospec.opencv.internal.head.CoveringModel;
import io.github.photospec.opencv.internal.head.EarModel;
import io.github.photospec.opencv.internal.head.HairModel;
import io.github.photospec.opencv.internal.head.HeadWatcher;
import io.github.photospec.opencv.internal.head.PersonNet;
import io.github.photospec.opencv.internal.matte.PersonCutter;
import io.github.photospec.opencv.internal.model.Model;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import io.github.photospec.opencv.internal.render.Resampler;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts engines together. */
final class EngineFactory {
    private EngineFactory() {}

    static Engine create(Optional<Supplier<byte[]>> hairModel) {
        NativeLibrary.load();
        FaceFinder faces = new FaceFinder(
                Model.FACE_DETECTION_SHORT_RANGE.bytes(),
                Model.FACE_DETECTION_FULL_RANGE.bytes(),
                Model.FACE_LANDMARK.bytes());
        Optional<CoveringModel> coverings = hairModel.map(model -> new HairModel(model.get()));
        PixelBuffer buffer = new PixelBuffer();
        byte[] personModel = Model.SELFIE_SEGMENTATION.bytes();
        return new Engine(
                faces,
                new HeadWatcher(
                        new PoseFinder(CanonicalFace.read(Model.CANONICAL_FACE.bytes())),
                        new PersonNet(personModel),
                        EarModel.bundled(),
                        coverings),
                new FrameRenderer(new Resampler(buffer), new PersonCutter(personModel)),
                buffer);
    }
}
