package io.github.photospec.spark;

import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos of people who do not exist; painted once and kept until the module is cleaned. */
final class PaintedPhotos {
    private static final Path KEPT = Path.of("target", "painted");
    private static final int MOST_BYTES = 15 << 10;

    private PaintedPhotos() {}

    /** An upload for {@code hn-student-cet-pretco}, 180 x 240 px. */
    static byte[] jpeg(int sitter) {
        Path file = KEPT.resolve(sitter + ".jpg");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(KEPT);
                BufferedImage picture = PortraitPainter.standard()
                        .paint(Sitter.random(sitter), Backdrop.white(), 180, 240)
                        .image();
                Path whole = Files.createTempFile(KEPT, "painting", "");
                Files.write(whole, JpegWriter.standard().withDpi(72).fitting(picture, 0, MOST_BYTES));
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.readAllBytes(file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The same picture in other bytes: a comment after the first marker. */
    static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)});
        out.writeBytes(text);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Decoded, and encoded worse. */
    static byte[] encodedAgain(byte[] jpeg) {
        return JpegWriter.standard().withDpi(72).withQuality(0.6).write(picture(jpeg));
    }

    static byte[] png(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(jpeg), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] truncated(byte[] jpeg) {
        return Arrays.copyOf(jpeg, jpeg.length / 2);
    }

    private static BufferedImage picture(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
