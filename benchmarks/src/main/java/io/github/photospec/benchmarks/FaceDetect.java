package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code facedetect}, as a shell script calls it: it takes one photo, so most of its time is its start. */
record FaceDetect() implements Peer {
    /** 0 says that there is a face, 2 that there is none. */
    private static final Set<Integer> ANSWERS = Set.of(0, 2);

    private static final int FILES = 10;

    @Override
    public String name() {
        return "`facedetect -q`";
    }

    @Override
    public String does() {
        return "Haar cascade: is there a face; a process a photo, OpenCV's threads as they are";
    }

    @Override
    public Optional<String> version() throws IOException, InterruptedException {
        // It has no version of its own that it would tell.
        return Programs.isInstalled("facedetect")
                ? OpenCvScript.openCvVersion(OpenCvScript.findPython()).map(version -> "with OpenCV " + version)
                : Optional.empty();
    }

    @Override
    public boolean isInProcess() {
        return false;
    }

    @Override
    public int most() {
        return FILES;
    }

    @Override
    public void pass(List<Path> files) throws IOException, InterruptedException {
        for (Path file : files) {
            Programs.run(List.of("facedetect", "-q"), List.of(file), Map.of(), ANSWERS);
        }
    }
}
