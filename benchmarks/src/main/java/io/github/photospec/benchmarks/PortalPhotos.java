package io.github.photospec.benchmarks;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** What students' phones take: 12 megapixels, before a wall, with more room around the head than the finished photo has. */
final class PortalPhotos {
    private static final int WIDTH = 3000;
    private static final int HEIGHT = 4000;
    private static final Color WALL = new Color(226, 228, 230);

    private PortalPhotos() {}

    /** So many of different people. */
    static List<byte[]> paint(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(PortalPhotos::photo).toList();
    }

    private static byte[] photo(int sitter) {
        return JpegWriter.standard()
                .withDpi(72)
                .withQuality(0.9)
                .write(PortraitPainter.standard()
                        .withHeadShare(0.42)
                        .withCrownMargin(0.2)
                        .paint(Sitter.random(sitter), Backdrop.studio(WALL), WIDTH, HEIGHT)
                        .image());
    }
}
