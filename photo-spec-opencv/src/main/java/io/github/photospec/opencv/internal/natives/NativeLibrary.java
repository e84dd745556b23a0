package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import org.opencv.core.Core;

/**
 * OpenCV's native code. Nothing of {@code org.opencv} that has native methods may be used before {@link #load()}.
 *
 * <p>The system property {@value #THREADS} says how many threads one call into OpenCV may use; it is read once, by the
 * first load. The default is 1: callers bring threads of their own, and a second pool would fight theirs.
 */
public final class NativeLibrary {
    /** The system property with the number of threads that one call into OpenCV may use, 1..1024. */
    public static final String THREADS = "photospec.opencv.threads";

    private static final OneAttempt ATTEMPT = new OneAttempt(NativeLibrary::attempt);

    private NativeLibrary() {}

    /**
     * Loads it, the first time; safe to call from any thread and as often as one likes. What failed once fails again with
     * the same message, for the JVM would not try again either.
     *
     * @throws VisionException if OpenCV is not on the class path, or its native code does not run here
     * @throws IllegalArgumentException if {@value #THREADS} is not a number of threads
     */
    public static void load() {
        ATTEMPT.run();
    }

    /**
     * What changes when pictures may be seen otherwise: the version of this module, with its own networks, and of OpenCV.
     *
     * @throws VisionException as {@link #load()}
     */
    public static String version() {
        load();
        return "photo-spec-opencv " + Coordinates.ownVersion() + ", OpenCV " + Core.VERSION;
    }

    private static void attempt() {
        int threads = ThreadCount.of(System.getProperty(THREADS));
        ClassLoader loader = NativeLibrary.class.getClassLoader();
        Binding binding =
                Binding.on(loader).orElseThrow(() -> Absence.ofOpenCv(new Coordinates(loader), Platform.here()));
        OpenCvVersion.require(Core.VERSION);
        binding.load(loader);
        Core.setNumThreads(threads);
    }
}
