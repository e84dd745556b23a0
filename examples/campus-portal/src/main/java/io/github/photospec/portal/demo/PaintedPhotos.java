package io.github.photospec.portal.demo;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;

/** Photos of people whom there are not. */
public final class PaintedPhotos {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 240;
    private static final int PHONE_SCALE = 6;
    private static final int DPI = 72;

    private PaintedPhotos() {}

    /** A finished photo, 180 x 240 px on white, of whoever is painted by that number. */
    public static byte[] finished(long sitter) {
        return paint(PortraitPainter.standard(), sitter, 1, Backdrop.white());
    }

    /** A photo as a phone takes it before a wall: larger, and the head smaller in it. */
    public static byte[] phone(long sitter, Backdrop wall) {
        return paint(PortraitPainter.standard().withHeadShare(0.42).withCrownMargin(0.2), sitter, PHONE_SCALE, wall);
    }

    private static byte[] paint(PortraitPainter painter, long sitter, int scale, Backdrop backdrop) {
        return JpegWriter.standard()
                .withDpi(DPI)
                .write(painter.paint(Sitter.random(sitter), backdrop, WIDTH * scale, HEIGHT * scale)
                        .image());
    }
}
