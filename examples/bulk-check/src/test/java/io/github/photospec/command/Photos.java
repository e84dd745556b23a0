package io.github.photospec.command;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small JPEGs made by code. */
final class Photos {
    private static final byte[] JPEG = draw(15, 15, 30, 50);
    private static final byte[] OTHER = draw(0, 40, 60, 40);

    private Photos() {}

    /** A whole JPEG of a few hundred bytes. */
    static byte[] jpeg() {
        return JPEG.clone();
    }

    /** Another picture of that size. */
    static byte[] otherJpeg() {
        return OTHER.clone();
    }

    private static byte[] draw(int x, int y, int width, int height) {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 60, 80);
        graphics.setColor(Color.GRAY);
        graphics.fillOval(x, y, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
