package io.github.photospec.internal.decode;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photo files made by code. */
final class Encoded {
    private Encoded() {}

    static byte[] jpeg(BufferedImage image) {
        return jpeg(new IIOImage(image, null, null), false);
    }

    static byte[] progressive(BufferedImage image) {
        return jpeg(new IIOImage(image, null, null), true);
    }

    /** Channels as they are, without any statement of what they mean. */
    static byte[] jpeg(Raster channels) {
        return jpeg(new IIOImage(channels, null, null), false);
    }

    private static byte[] jpeg(IIOImage image, boolean progressive) {
        ImageWriter writer = jdkWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.95f);
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter jdkWriter() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("no JPEG writer");
    }

    /** The JPEG with one more segment, right after its start or after the segment that stands there. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int first = (jpeg[3] & 0xff) == 0xe0 ? 4 + ((jpeg[4] & 0xff) << 8 | (jpeg[5] & 0xff)) : 2;
        out.write(jpeg, 0, first);
        out.write(0xff);
        out.write(marker);
        out.write((payload.length + 2) >> 8);
        out.write(payload.length + 2);
        out.writeBytes(payload);
        out.write(jpeg, first, jpeg.length - first);
        return out.toByteArray();
    }

    /** The JPEG with a colour profile in one segment. */
    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.writeBytes("ICC_PROFILE\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        payload.write(1);
        payload.write(1);
        payload.writeBytes(profile);
        return withSegment(jpeg, 0xe2, payload.toByteArray());
    }

    /** The JPEG with Adobe's segment: transform 0 for channels as they are, 2 for luma and chroma beside black. */
    static byte[] withAdobe(byte[] jpeg, int transform) {
        return withSegment(jpeg, 0xee, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }
}
