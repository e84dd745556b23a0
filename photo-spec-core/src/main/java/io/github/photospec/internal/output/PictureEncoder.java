package io.github.photospec.internal.output;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns drawings into files. Every call has a writer of its own, so that any thread may encode. */
public final class PictureEncoder {
    private PictureEncoder() {}

    /** A drawing without loss, as the bytes of a PNG. */
    public static byte[] png(RenderedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            png(picture, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes a drawing without loss, as a PNG; leaves the stream open. */
    public static void png(RenderedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = Writers.PNG.createWriterInstance();
        write(writer, picture, writer.getDefaultWriteParam(), out);
    }

    /**
     * A small picture for a page, as the bytes of a JPEG without metadata.
     *
     * @param picture without alpha
     * @param quality 0..1
     */
    public static byte[] jpeg(RenderedImage picture, double quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageWriter writer = Writers.JPEG.createWriterInstance();
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality((float) quality);
            write(writer, picture, parameters, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(ImageWriter writer, RenderedImage picture, ImageWriteParam parameters, OutputStream out)
            throws IOException {
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
