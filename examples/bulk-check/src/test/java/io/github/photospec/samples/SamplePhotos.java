package io.github.photospec.samples;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.CmykJpegWriter;
import io.github.photospec.painting.Exif;
import io.github.photospec.painting.HairStyle;
import io.github.photospec.painting.Hat;
import io.github.photospec.painting.JpegBytes;
import io.github.photospec.painting.JpegSegment;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.painting.StoredTurn;
import io.github.photospec.painting.Subsampling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Paints the sample photos of examples/bulk-check/samples: one good photo for {@code hn-student-cet-pretco} (180 x 240
 * px, 72 dpi, at most 100 KB, white) and one for each common fault. The files are committed; this says how they were
 * made, and makes them again.
 */
public final class SamplePhotos {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 240;
    private static final int LARGEST = 95_000;

    private final JpegWriter writer = JpegWriter.standard().withDpi(72);
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SamplePhotos() {}

    /**
     * Writes all samples.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        SamplePhotos samples = new SamplePhotos();
        samples.frames();
        samples.backgrounds();
        samples.encodings();
        samples.people();
        for (Map.Entry<String, byte[]> file : samples.files.entrySet()) {
            Files.write(Path.of(args[0], file.getKey()), file.getValue());
        }
    }

    private void frames() {
        add("good.jpg", paint(Sitter.random(33), Backdrop.white(), WIDTH, HEIGHT));
        add("wrong-size.jpg", paint(Sitter.random(12), Backdrop.white(), 200, 240));
        add("swapped-width-and-height.jpg", paint(Sitter.random(13), Backdrop.white(), HEIGHT, WIDTH));
        add("border.jpg", framed(paint(Sitter.random(60), Backdrop.white(), WIDTH, HEIGHT)));
        add("blurred.jpg", enlarged(paint(Sitter.random(15), Backdrop.white(), 60, 80)));
    }

    private void backgrounds() {
        add("blue-background.jpg", paint(Sitter.random(42), Backdrop.plain(new Color(0x438edb)), WIDTH, HEIGHT));
        add("grey-background.jpg", paint(Sitter.random(26), Backdrop.studio(new Color(0xbebebe)), WIDTH, HEIGHT));
        add("busy-background.jpg", paint(Sitter.random(50), Backdrop.shelves(5), WIDTH, HEIGHT));
    }

    private void encodings() throws IOException {
        BufferedImage image = paint(Sitter.random(41), Backdrop.white(), WIDTH, HEIGHT);
        byte[] usual = writer.fitting(image, 0, LARGEST);
        files.put("too-many-bytes.jpg", tooManyBytes());
        files.put("png-named.jpg", png(paint(Sitter.random(32), Backdrop.white(), WIDTH, HEIGHT)));
        files.put("wrong-dpi.jpg", writer.withDpi(300).fitting(image, 0, LARGEST));
        files.put("no-dpi.jpg", writer.withDensity(0, 1, 1).fitting(image, 0, LARGEST));
        files.put("cmyk.jpg", CmykJpegWriter.cmyk(paint(Sitter.random(35), Backdrop.white(), WIDTH, HEIGHT), 0.8));
        files.put(
                "turned-by-exif.jpg",
                writer.withExif(Exif.empty().withOrientation(6)).fitting(StoredTurn.of(image, 6), 0, LARGEST));
        files.put("truncated.jpg", JpegBytes.truncated(usual, usual.length * 3 / 5));
        files.put(
                "with-gps.jpg",
                writer.withExif(Exif.empty().withGps(28.2282, 112.9388)).fitting(image, 0, LARGEST));
    }

    /** Faults that only a vision module sees. */
    private void people() {
        add("hat.jpg", paint(Sitter.random(55).withHat(Hat.CAP), Backdrop.white(), WIDTH, HEIGHT));
        add("covered-ears.jpg", paint(Sitter.random(48).withHairStyle(HairStyle.BOB), Backdrop.white(), WIDTH, HEIGHT));
        add("turned-head.jpg", paint(Sitter.random(43).withYaw(25), Backdrop.white(), WIDTH, HEIGHT));
    }

    /** Full quality, and an editor's bulky private segment (APP11 and APP12, which hold nothing that a viewer shows). */
    private byte[] tooManyBytes() {
        return writer.withQuality(1)
                .withSubsampling(Subsampling.NONE)
                .withSegment(JpegSegment.of(0xEC, new byte[64_000]))
                .withSegment(JpegSegment.of(0xEB, new byte[20_000]))
                .write(paint(Sitter.random(28), Backdrop.white(), WIDTH, HEIGHT));
    }

    private void add(String name, BufferedImage image) {
        files.put(name, writer.fitting(image, 0, LARGEST));
    }

    private static BufferedImage paint(Sitter sitter, Backdrop backdrop, int width, int height) {
        return PortraitPainter.standard().paint(sitter, backdrop, width, height).image();
    }

    private static BufferedImage framed(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int inset = 0; inset < 5; inset++) {
            graphics.drawRect(inset, inset, image.getWidth() - 1 - 2 * inset, image.getHeight() - 1 - 2 * inset);
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage enlarged(BufferedImage image) {
        BufferedImage result = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        return result;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
