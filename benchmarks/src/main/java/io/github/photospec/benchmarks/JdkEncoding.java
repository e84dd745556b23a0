package io.github.photospec.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The floor of every file that is made: what the JDK alone needs to encode the same picture once. */
final class JdkEncoding {
    private final BufferedImage picture;
    private final ImageWriter writer;

    private JdkEncoding(BufferedImage picture) {
        this.picture = picture;
        this.writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    }

    /** Of a single pixel, to begin with. */
    static JdkEncoding none() {
        return new JdkEncoding(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    }

    /** Of the picture in this file. */
    static JdkEncoding of(byte[] jpeg) throws IOException {
        return new JdkEncoding(JdkDecoding.read(jpeg, 1));
    }

    /** Encodes at the best quality; answers how many bytes came out. */
    long write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(1);
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        }
        return bytes.size();
    }
}
