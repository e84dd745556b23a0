package io.github.photospec.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureEncoderTest {
    private final BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);

    @Test
    void a_png_keeps_every_pixel() throws IOException {
        picture.setRGB(7, 3, 0xff123456);

        byte[] png = PictureEncoder.png(picture);

        assertThat(ImageFormat.detect(png)).contains(ImageFormat.PNG);
        assertThat(read(png).getRGB(7, 3)).isEqualTo(0xff123456);
    }

    @Test
    void a_jpeg_keeps_the_size() throws IOException {
        byte[] jpeg = PictureEncoder.jpeg(picture, 0.8);

        assertThat(ImageFormat.detect(jpeg)).contains(ImageFormat.JPEG);
        assertThat(read(jpeg).getWidth()).isEqualTo(30);
        assertThat(read(jpeg).getHeight()).isEqualTo(20);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
