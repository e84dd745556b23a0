package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ChromaSubsampling;
import java.util.HashMap;
import java.util.Map;

/** The encodings of one picture that were tried, so that none is made twice. Not for more than one thread. */
final class Trials {
    private final Encoding encoding;
    private final Map<Setting, byte[]> files = new HashMap<>();

    Trials(Encoding encoding) {
        this.encoding = encoding;
    }

    byte[] file(int quality, ChromaSubsampling subsampling) {
        return files.computeIfAbsent(
                new Setting(quality, subsampling), setting -> encoding.encode(quality, subsampling));
    }

    int length(int quality, ChromaSubsampling subsampling) {
        return file(quality, subsampling).length;
    }

    boolean has(int quality, ChromaSubsampling subsampling) {
        return files.containsKey(new Setting(quality, subsampling));
    }

    int count() {
        return files.size();
    }

    FittedJpeg result(int quality, ChromaSubsampling subsampling) {
        return new FittedJpeg(file(quality, subsampling), quality, subsampling, count());
    }

    Misfit misfit(Misfit.Reason reason, ByteWindow window) {
        int nearest = files.values().stream()
                .map(file -> file.length)
                .min((a, b) -> Long.compare(window.distance(a), window.distance(b)))
                .orElse(0);
        return new Misfit(reason, nearest, count());
    }

    /** Makes the file of a setting. */
    @FunctionalInterface
    interface Encoding {
        /** The whole file. */
        byte[] encode(int quality, ChromaSubsampling subsampling);
    }

    private record Setting(int quality, ChromaSubsampling subsampling) {}
}
