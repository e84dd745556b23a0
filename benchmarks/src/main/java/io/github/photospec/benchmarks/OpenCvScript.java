package io.github.photospec.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * OpenCV as Python scripts use it: one process for all files, its start in it.
 *
 * @param python the interpreter that has OpenCV; empty if none has
 * @param script a file with the script
 * @param mode what the script is told
 * @param does what it does to a photo
 */
record OpenCvScript(Optional<String> python, Path script, String mode, String does) implements Peer {
    /** The one on the path, and the one that Debian's packages are for. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private static final String RESOURCE = "opencv_peer.py";

    static OpenCvScript size(Path folder) throws IOException, InterruptedException {
        return new OpenCvScript(findPython(), unpacked(folder), "size", "imread, and compares the size");
    }

    static OpenCvScript haar(Path folder) throws IOException, InterruptedException {
        return new OpenCvScript(findPython(), unpacked(folder), "haar", "imread, and a Haar cascade for frontal faces");
    }

    private static Path unpacked(Path folder) throws IOException {
        Path script = folder.resolve(RESOURCE);
        try (InputStream resource = OpenCvScript.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IOException(RESOURCE + " is not in the jar");
            }
            Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return script;
    }

    /** Of the interpreter's OpenCV; empty without either. */
    static Optional<String> openCvVersion(Optional<String> python) throws IOException, InterruptedException {
        return python.isPresent()
                ? Programs.firstLine(python.get(), "-c", "import cv2; print(cv2.__version__)")
                : Optional.empty();
    }

    /** One that has OpenCV. */
    static Optional<String> findPython() throws IOException, InterruptedException {
        for (String python : PYTHONS) {
            if (Programs.firstLine(python, "-c", "import cv2; print(1)").isPresent()) {
                return Optional.of(python);
            }
        }
        return Optional.empty();
    }

    @Override
    public String name() {
        return "`python3 " + RESOURCE + " " + mode + "`";
    }

    @Override
    public Optional<String> version() throws IOException, InterruptedException {
        return openCvVersion(python).map(version -> "OpenCV " + version);
    }

    @Override
    public boolean isInProcess() {
        return false;
    }

    @Override
    public void pass(List<Path> files) throws IOException, InterruptedException {
        Programs.run(List.of(python.orElseThrow(), script.toString(), mode), files, Map.of(), Set.of(0));
    }
}
