package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

/** A packaging of OpenCV for Java: the classes {@code org.opencv} together with the native code that fits them. */
enum Binding {
    /** {@code org.bytedeco:opencv}: a jar of classes, and jars of native code for each platform. */
    BYTEDECO(
            "org/bytedeco/opencv/opencv_java.class",
            "2.35",
            "the folder of the system property"
                    + " org.bytedeco.javacpp.cachedir (without it ~/.javacpp/cache, else one in java.io.tmpdir)") {
        @Override
        void loadWith(ClassLoader loader) throws ReflectiveOperationException {
            BytedecoLibraries.load(loader);
        }
    },
    /** {@code org.openpnp:opencv}: one jar with the native code of every platform. */
    OPENPNP("nu/pattern/OpenCV.class", "2.29", "the folder of the system property java.io.tmpdir") {
        @Override
        void loadWith(ClassLoader loader) throws ReflectiveOperationException {
            loader.loadClass("nu.pattern.OpenCV").getMethod("loadLocally").invoke(null);
        }
    };

    private static final String CORE = "org/opencv/core/Core.class";

    private final String marker;
    private final String glibc;
    private final String unpackedTo;

    /**
     * A packaging.
     *
     * @param marker a class that comes with this packaging alone
     * @param glibc the C library that its code for Linux on x86-64 needs: the highest of the versions that the dynamic
     *     symbols of its libraries name ({@code readelf -V})
     * @param unpackedTo the folder from which the native code is loaded, in words
     */
    Binding(String marker, String glibc, String unpackedTo) {
        this.marker = marker;
        this.glibc = glibc;
        this.unpackedTo = unpackedTo;
    }

    /**
     * The packaging that the classes {@code org.opencv} which this class loader sees come from. Where both are there, the
     * order of the class path chose the classes, and only the native code of the same packaging fits them.
     */
    static Optional<Binding> on(ClassLoader loader) {
        Optional<String> home = home(loader, CORE);
        return Arrays.stream(values())
                .filter(binding -> home.isPresent() && home.equals(home(loader, binding.marker)))
                .findFirst();
    }

    /** The C library that it needs on Linux. */
    String glibc() {
        return glibc;
    }

    /** The folder from which its native code is loaded, in words. */
    String unpackedTo() {
        return unpackedTo;
    }

    /**
     * Loads its native code.
     *
     * @throws VisionException if it does not run here, or its jars are not complete
     */
    final void load(ClassLoader loader) {
        try {
            loadWith(loader);
        } catch (ReflectiveOperationException e) {
            throw Diagnosis.of(this, e, new Coordinates(loader));
        }
    }

    abstract void loadWith(ClassLoader loader) throws ReflectiveOperationException;

    /** Where a resource lies: the jar or the folder. */
    private static Optional<String> home(ClassLoader loader, String resource) {
        URL url = loader.getResource(resource);
        return Optional.ofNullable(url)
                .map(URL::toString)
                .map(place -> place.substring(0, place.length() - resource.length()));
    }
}
