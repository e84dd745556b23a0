package io.github.photospec.painting;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The JDK's JPEG encoder, without the metadata it would like to add. */
record JpegCompression(float quality, boolean progressive, Subsampling subsampling) {
    byte[] compress(BufferedImage image, boolean grey) {
        BufferedImage source = grey ? GreyImage.of(image) : image;
        ImageWriter writer = writer();
        try {
            ImageWriteParam settings = settings(writer);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(source), settings);
            if (!grey && subsampling == Subsampling.NONE) {
                sampleFully(metadata);
            }
            return write(writer, new IIOImage(source, null, metadata), settings);
        } finally {
            writer.dispose();
        }
    }

    /** Compresses the bands as they are, without any colour transform. */
    byte[] compress(Raster raster) {
        ImageWriter writer = writer();
        try {
            return write(writer, new IIOImage(raster, null, null), settings(writer));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer() {
        return ImageIO.getImageWritersByFormatName("jpeg").next();
    }

    private ImageWriteParam settings(ImageWriter writer) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return settings;
    }

    private static byte[] write(ImageWriter writer, IIOImage image, ImageWriteParam settings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, image, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void sampleFully(IIOMetadata metadata) {
        String format = metadata.getNativeMetadataFormatName();
        Element root = (Element) metadata.getAsTree(format);
        NodeList components = root.getElementsByTagName("componentSpec");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
        try {
            metadata.setFromTree(format, root);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("The JDK does not take its own metadata back", e);
        }
    }
}
