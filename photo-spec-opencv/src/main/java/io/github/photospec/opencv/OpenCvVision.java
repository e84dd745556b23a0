package io.github.photospec.opencv;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.model.UserModel;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.PortraitRenderer;
import io.github.photospec.vision.VisionProvider;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The vision engine on OpenCV and the networks that this module carries. Safe to share between threads: as many photos are
 * looked at at a time as the machine has processors, others wait.
 *
 * <p>Nothing is loaded before {@link #prepare()} or the first photo. Native memory of a photo is freed before its
 * observation or its portrait is returned; the networks, one set for each thread that was busy at a time, live until {@link #close()}.
 */
public final class OpenCvVision implements VisionProvider {
    private final Optional<Supplier<byte[]>> hairModel;
    private final EnginePool engines;

    /** Without a model of hair: whether a head is covered is not told then. */
    public OpenCvVision() {
        this(Optional.empty());
    }

    private OpenCvVision(Optional<Supplier<byte[]>> hairModel) {
        this.hairModel = hairModel;
        this.engines = new EnginePool(() -> EngineFactory.create(hairModel));
    }

    /**
     * A new engine that also tells whether a head is covered.
     *
     * @param model MediaPipe's {@code hair_segmentation.tflite}, or a model with the same input and output; read when the
     *     engine is prepared
     */
    public OpenCvVision withHairModel(Path model) {
        return new OpenCvVision(Optional.of(() -> UserModel.read(model)));
    }

    /**
     * A new engine that also tells whether a head is covered.
     *
     * @param loader finds the model
     * @param resource its name, for example {@code models/hair_segmentation.tflite}; read when the engine is prepared
     */
    public OpenCvVision withHairModel(ClassLoader loader, String resource) {
        return new OpenCvVision(Optional.of(() -> UserModel.read(loader, resource)));
    }

    @Override
    public String name() {
        return "OpenCV";
    }

    @Override
    public String version() {
        return NativeLibrary.version()
                + hairModel.map(model -> ", hair model " + sha256(model.get())).orElse("");
    }

    private static String sha256(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }

    @Override
    public void prepare() {
        engines.prepare();
    }

    @Override
    public PortraitObservation observe(SrgbImage image) {
        return engines.with(engine -> engine.observe(image));
    }

    @Override
    public Optional<PortraitRenderer> renderer() {
        return Optional.of((image, frame, ground) -> engines.with(engine -> engine.render(image, frame, ground)));
    }

    @Override
    public void close() {
        engines.close();
    }

    @Override
    public String toString() {
        return "OpenCvVision[" + (hairModel.isPresent() ? "with" : "without") + " a hair model]";
    }
}
