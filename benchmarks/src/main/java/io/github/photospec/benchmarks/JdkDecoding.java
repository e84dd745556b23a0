package io.github.photospec.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The floor of every pixel rule: what the JDK alone needs to decode the same bytes. */
final class JdkDecoding {
    private static final ImageReader JPEG = jpegReader();

    private JdkDecoding() {}

    /** A plain read with every n-th pixel of every n-th row. */
    static BufferedImage read(byte[] jpeg, int step) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            JPEG.setInput(input, true, true);
            ImageReadParam param = JPEG.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return JPEG.read(0, param);
        } finally {
            JPEG.reset();
        }
    }

    private static ImageReader jpegReader() {
        var readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio")) {
                return reader;
            }
        }
        throw new IllegalStateException("This JDK has no JPEG reader");
    }
}
