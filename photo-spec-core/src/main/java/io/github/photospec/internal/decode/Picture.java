package io.github.photospec.internal.decode;

import io.github.photospec.internal.header.Header;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;

/** Reads a picture, or a part of it, through one reader. */
final class Picture {
    private Picture() {}

    /**
     * The picture as the reader gives it.
     *
     * @throws IOException if the data contradict their format; readers throw runtime exceptions for the same reason
     */
    static BufferedImage read(
            ImageReaderSpi provider, SpanInput input, Header header, Sampling sampling, Complaints complaints)
            throws IOException {
        ImageReader reader = provider.createReaderInstance(null);
        try {
            reader.addIIOReadWarningListener(complaints);
            reader.setInput(input, true);
            requireSize(reader.getWidth(0), reader.getHeight(0), header);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(sampling.part());
            param.setSourceSubsampling(sampling.step(), sampling.step(), 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** What the header said was checked against the limits; a reader that sees another size must not go on. */
    private static void requireSize(int width, int height, Header header) throws IOException {
        if (width != header.storedWidth() || height != header.storedHeight()) {
            throw new IOException("The decoder sees " + width + " x " + height + " px, the header says "
                    + header.storedWidth() + " x " + header.storedHeight());
        }
    }
}
