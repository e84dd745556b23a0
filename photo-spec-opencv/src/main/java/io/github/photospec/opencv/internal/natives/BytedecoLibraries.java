package io.github.photospec.opencv.internal.natives;

import io.github.photospec.vision.VisionException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads {@code libopencv_java} of {@code org.bytedeco:opencv}, and what it needs.
 *
 * <p>JavaCPP's own {@code Loader.load(opencv_java.class)} loads more than that: the native code of its other API, which
 * takes a second, and {@code opencv_highgui}, windows on a screen, which needs GTK 2. A server has none, and then it fails.
 */
final class BytedecoLibraries {
    private static final LibraryName MAIN = new LibraryName("opencv_java");

    /** On a Mac {@code libopencv_java} needs it, and there it needs nothing that is not there. */
    private static final String NOT_NEEDED_ON_LINUX = "opencv_highgui";

    /** Where the folders of the platforms lie: of OpenCV, and of what others made; the last has Windows' C++ runtime. */
    private static final List<String> OPENCV = List.of("org/bytedeco/opencv/");

    private static final List<String> OTHERS = List.of("org/bytedeco/openblas/", "org/bytedeco/javacpp/");

    private final ClassLoader classes;
    private final JavaCpp javaCpp;
    private final List<String> loaded = new ArrayList<>();

    private BytedecoLibraries(ClassLoader classes) throws ReflectiveOperationException {
        this.classes = classes;
        this.javaCpp = new JavaCpp(classes);
    }

    /** @throws VisionException if there is none for this platform on the class path */
    static void load(ClassLoader classes) throws ReflectiveOperationException {
        new BytedecoLibraries(classes).load();
    }

    private void load() throws ReflectiveOperationException {
        requireNativeCode();
        List<InvocationTargetException> setbacks = loadWhatSomeMachinesNeed();
        try {
            for (LibraryName name : needed()) {
                load(name);
            }
        } catch (InvocationTargetException e) {
            setbacks.forEach(e::addSuppressed);
            throw e;
        }
    }

    /** Compilers' and systems' libraries. Not every machine takes each of them: whether it should, those of OpenCV tell. */
    private List<InvocationTargetException> loadWhatSomeMachinesNeed() throws ReflectiveOperationException {
        List<InvocationTargetException> setbacks = new ArrayList<>();
        for (LibraryName name : javaCpp.preloads()) {
            if (!name.equals(MAIN)) {
                try {
                    load(name);
                } catch (InvocationTargetException e) {
                    setbacks.add(e);
                }
            }
        }
        return setbacks;
    }

    private List<LibraryName> needed() {
        boolean linux = javaCpp.platform().startsWith("linux");
        return Stream.concat(javaCpp.links().stream(), Stream.of(MAIN))
                .filter(name -> !linux || !name.startsWith(NOT_NEEDED_ON_LINUX))
                .toList();
    }

    private void load(LibraryName name) throws ReflectiveOperationException {
        Optional<URL> place = find(name);
        if (place.isPresent()) {
            loaded.add(javaCpp.load(name, place.get(), loaded));
        }
    }

    private void requireNativeCode() {
        boolean opencv = find(MAIN).isPresent();
        boolean openblas = Stream.concat(javaCpp.preloads().stream(), javaCpp.links().stream())
                .filter(name -> name.text().contains("openblas"))
                .anyMatch(name -> find(name).isPresent());
        if (!opencv || !openblas) {
            throw Absence.ofNativeCode(new Coordinates(classes), javaCpp.platform(), opencv, openblas);
        }
    }

    /** Not with JavaCPP's own search: it asks for each name at dozens of places, which takes longer than all the rest. */
    private Optional<URL> find(LibraryName name) {
        String path = javaCpp.platform() + "/" + name.file(javaCpp.prefix(), javaCpp.suffix());
        return (name.startsWith("opencv_") ? OPENCV : OTHERS)
                .stream()
                        .flatMap(home -> Optional.ofNullable(classes.getResource(home + path)).stream())
                        .findFirst();
    }
}
