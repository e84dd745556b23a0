package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.internal.repair.Presentation;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Encodes one picture as a baseline JPEG, as often as a search asks. Holds nothing about the person or the machine: the
 * same picture gives the same bytes on the same JDK. Immutable; threads may share it.
 */
public final class JpegEncoder {
    /** Every pixel keeps its own colour, 4:4:4. */
    public static final ChromaSubsampling FULL_COLOUR = new ChromaSubsampling(1, 1);

    /** Four pixels share a colour, 4:2:0. */
    public static final ChromaSubsampling SHARED_COLOUR = new ChromaSubsampling(2, 2);

    private static final int SOI_LENGTH = 2;

    private final BufferedImage picture;
    private final byte[] head;
    private final boolean fitted;

    private JpegEncoder(BufferedImage picture, byte[] head, boolean fitted) {
        this.picture = picture;
        this.head = head;
        this.fitted = fitted;
    }

    /**
     * An encoder of this picture. Transparent pixels become what a white page behind them would show.
     *
     * @param picture at most 65535 px a side
     * @param dotsPerInch 1..65534, written to JFIF and EXIF; if empty the file states no density, and has no EXIF
     */
    public static JpegEncoder of(SrgbImage picture, OptionalInt dotsPerInch) {
        if (dotsPerInch.isPresent()
                && (dotsPerInch.getAsInt() < 1 || dotsPerInch.getAsInt() > Presentation.MOST_DOTS)) {
            throw new IllegalArgumentException(dotsPerInch.getAsInt() + " dpi is not 1.." + Presentation.MOST_DOTS);
        }
        return new JpegEncoder(drawing(picture), FileHead.of(dotsPerInch), true);
    }

    /** The same with the Huffman tables of annex K.3, as most programs write them: files are some percent longer. */
    JpegEncoder withExampleTables() {
        return new JpegEncoder(picture, head, false);
    }

    /**
     * The whole file.
     *
     * @param quality libjpeg's setting, 1..100
     * @param subsampling 1 or 2 luma samples each way for one of chroma
     */
    public byte[] encode(int quality, ChromaSubsampling subsampling) {
        if (quality < QuantisationTables.WORST || quality > QuantisationTables.BEST) {
            throw new IllegalArgumentException("Quality " + quality + " is not 1..100");
        }
        byte[] written = BaselineWriter.write(picture, quality, subsampling, fitted);
        int from = afterHeader(written);
        byte[] file = Arrays.copyOf(head, head.length + written.length - from);
        System.arraycopy(written, from, file, head.length, written.length - from);
        return file;
    }

    /** Where the tables begin: behind the start marker and the application segments of the JDK. */
    private static int afterHeader(byte[] written) {
        int at = SOI_LENGTH;
        while ((written[at + 1] & 0xf0) == 0xe0) {
            at += 2 + ((written[at + 2] & 0xff) << 8 | (written[at + 3] & 0xff));
        }
        return at;
    }

    /** In the order of bytes that the JDK's encoder takes without a conversion. */
    private static BufferedImage drawing(SrgbImage picture) {
        BufferedImage drawing = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster raster = drawing.getRaster();
        int[] pixels = new int[picture.width()];
        byte[] row = new byte[3 * picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            picture.copyRow(y, pixels);
            for (int x = 0; x < pixels.length; x++) {
                row[3 * x] = (byte) (pixels[x] >> 16);
                row[3 * x + 1] = (byte) (pixels[x] >> 8);
                row[3 * x + 2] = (byte) pixels[x];
            }
            raster.setDataElements(0, y, picture.width(), 1, row);
        }
        return drawing;
    }
}
