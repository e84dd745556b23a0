package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.Orientation;
import io.github.photospec.painting.CmykJpegWriter;
import io.github.photospec.testing.TestExif;
import io.github.photospec.testing.TestJpeg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files to be repaired. */
final class TestFiles {
    static final int ORIENTATION = 0x0112;

    private TestFiles() {}

    /** As our own encoder writes it, with these sampling factors of luma. */
    static byte[] sampled(int width, int height, int across, int down) {
        return JpegEncoder.of(TestPictures.pattern(width, height), OptionalInt.empty())
                .encode(90, new ChromaSubsampling(across, down));
    }

    static byte[] inks(int width, int height) {
        return CmykJpegWriter.ycck(TestJpeg.picture(width, height, BufferedImage.TYPE_INT_RGB), 0.9);
    }

    static byte[] turned(byte[] jpeg, Orientation orientation) {
        return TestJpeg.with(jpeg, TestJpeg.exif(TestExif.bigEndian().number(ORIENTATION, orientation.tag())));
    }

    /** With a restart after so many units. */
    static byte[] restarting(int width, int height, int interval) {
        BufferedImage picture = TestJpeg.picture(width, height, BufferedImage.TYPE_INT_RGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
            String format = metadata.getNativeMetadataFormatName();
            IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
            IIOMetadataNode restart = new IIOMetadataNode("dri");
            restart.setAttribute("interval", Integer.toString(interval));
            root.getElementsByTagName("markerSequence").item(0).appendChild(restart);
            metadata.setFromTree(format, root);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, metadata), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
