package io.github.photospec.testing;

import static io.github.photospec.testing.TestJpeg.ascii;
import static io.github.photospec.testing.TestJpeg.join;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** PNG files and their chunks, made by code. */
public final class TestPng {
    /** What files begin with. */
    private static final int SIGNATURE_LENGTH = 8;

    /** The signature and the header. */
    private static final int HEADER_END = 33;

    private TestPng() {}

    /** A file as Java writes it. */
    public static byte[] written(RenderedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** The file with these chunks behind its header. */
    public static byte[] with(byte[] png, byte[]... chunks) {
        return join(Arrays.copyOf(png, HEADER_END), join(chunks), Arrays.copyOfRange(png, HEADER_END, png.length));
    }

    /** A file of these chunks alone; a header and an end must be among them. */
    public static byte[] of(byte[]... chunks) {
        return join(
                Arrays.copyOf(written(TestJpeg.picture(1, 1, BufferedImage.TYPE_INT_RGB)), SIGNATURE_LENGTH),
                join(chunks));
    }

    /** A chunk of these bytes. */
    public static byte[] chunk(String type, int... content) {
        return chunk(type, TestJpeg.bytes(content));
    }

    /** A chunk with its checksum. */
    public static byte[] chunk(String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(ascii(type));
        checksum.update(content);
        return join(number(content.length), ascii(type), content, number((int) checksum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
