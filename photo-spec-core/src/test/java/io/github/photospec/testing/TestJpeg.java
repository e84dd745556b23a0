package io.github.photospec.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files made by code, and segments to put into them. */
public final class TestJpeg {
    private static final int JFIF_LENGTH = 18;

    private TestJpeg() {}

    /** A grainy RGB picture as ImageIO writes it: with a JFIF segment of the aspect 1:1, 4:2:0. */
    public static byte[] written(int width, int height, float quality) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), quality, false);
    }

    /** The same in scans of rising detail. */
    public static byte[] progressive(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), 0.8f, true);
    }

    /** The same with one component. */
    public static byte[] grey(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_BYTE_GRAY), 0.8f, false);
    }

    /** Without the JFIF segment that ImageIO writes first. */
    public static byte[] withoutJfif(byte[] jpeg) {
        return join(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 2 + JFIF_LENGTH, jpeg.length));
    }

    /** With segments right after the start marker. */
    public static byte[] with(byte[] jpeg, byte[]... segments) {
        return join(Arrays.copyOf(jpeg, 2), join(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A segment with its marker and length. */
    public static byte[] segment(int marker, byte[]... payload) {
        byte[] content = join(payload);
        int length = content.length + 2;
        return join(bytes(0xff, marker, length >> 8, length & 0xff), content);
    }

    /** A JFIF 1.02 segment without a thumbnail. */
    public static byte[] jfif(int unit, int x, int y) {
        return segment(0xe0, ascii("JFIF\0"), bytes(1, 2, unit, x >> 8, x & 0xff, y >> 8, y & 0xff, 0, 0));
    }

    /** An EXIF segment. */
    public static byte[] exif(TestExif exif) {
        return segment(0xe1, ascii("Exif\0\0"), exif.bytes());
    }

    /** A Photoshop segment with a resolution in dots per inch, displayed in this unit (1 inch, 2 centimetre). */
    public static byte[] photoshop(int x, int y, int displayUnit) {
        return segment(
                0xed,
                ascii("Photoshop 3.0\0"),
                resource(
                        0x03ed,
                        bytes(x >> 8, x & 0xff, 0, 0, 0, displayUnit, 0, displayUnit),
                        bytes(y >> 8, y & 0xff, 0, 0, 0, displayUnit, 0, displayUnit)));
    }

    /** An image resource without a name, for an APP13 segment. */
    public static byte[] resource(int id, byte[]... content) {
        byte[] data = join(content);
        byte[] header = bytes(id >> 8, id & 0xff, 0, 0, 0, 0, data.length >> 8, data.length & 0xff);
        return join(ascii("8BIM"), header, data, new byte[data.length & 1]);
    }

    /** A file of a frame header with these components (id, sampling, table) and an empty scan. */
    public static byte[] frame(int process, int bits, int width, int height, int... components) {
        int count = components.length / 3;
        byte[] size = bytes(bits, height >> 8, height & 0xff, width >> 8, width & 0xff, count);
        return join(
                bytes(0xff, 0xd8),
                segment(process, size, bytes(components)),
                segment(0xda, bytes(0, 0, 63, 0)),
                bytes(0xff, 0xd9));
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A picture with detail everywhere, the same each time. */
    public static BufferedImage picture(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xff000000 | (x * 7 + y * 13) % 256 << 16 | (x * y) % 256 << 8 | (x ^ y) % 256);
            }
        }
        return image;
    }

    private static byte[] written(BufferedImage image, float quality, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
