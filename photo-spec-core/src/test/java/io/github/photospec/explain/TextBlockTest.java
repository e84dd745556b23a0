package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockTest {
    private static final double WIDTH = 200;

    private final Lettering letters = Lettering.of(Locale.CHINESE, InstalledFonts.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take a new photo before a white wall in even light, or replace the background by software",
                "请在白墙前用均匀的光线重拍；规定允许的，也可以用软件替换背景，头发不要碰到画面边缘",
                "averyverylongfilenamewithoutanyspacesthatnobodywouldeverliketoreadbutsomeoneuploads.jpg",
                "第 3 张：IMG_20230901_121212_430***********1234_最终版最终版最终版最终版最终版最终版.jpeg"
            })
    void no_line_is_wider_than_the_paragraph(String text) {
        // Three times, so that it takes some lines in every font.
        TextBlock block = TextBlock.of(letters, text.repeat(3), TextStyle.BODY, WIDTH);

        assertThat(block.width()).isLessThanOrEqualTo(WIDTH);
        assertThat(block.height()).isGreaterThanOrEqualTo(3 * 21);
    }

    @Test
    void a_short_text_has_one_line() {
        assertThat(TextBlock.of(letters, "Width", TextStyle.BODY, WIDTH).height())
                .isEqualTo(21);
    }

    @Test
    void no_text_has_no_height() {
        assertThat(TextBlock.of(letters, "", TextStyle.BODY, WIDTH).height()).isZero();
    }

    @Test
    void what_is_longer_than_the_most_lines_is_cut() {
        TextBlock block = TextBlock.of(letters, "word ".repeat(400), TextStyle.BODY, WIDTH, 2);

        assertThat(block.height()).isEqualTo(2 * 21);
        assertThat(block.width()).isLessThanOrEqualTo(WIDTH);
    }

    @Test
    void a_text_of_a_million_signs_is_cut_before_it_is_measured() {
        TextBlock block = TextBlock.of(letters, "x".repeat(1_000_000), TextStyle.BODY, WIDTH);

        assertThat(block.height()).isLessThan(300 * 21);
    }

    @Test
    void a_line_that_ends_at_a_place_reaches_up_to_it() {
        BufferedImage right = drawn((block, pen) -> block.drawToLeftOf(pen, 100, 0));
        BufferedImage left = drawn((block, pen) -> block.draw(pen, 0, 0));

        assertThat(lastInk(right)).isCloseTo(100, within(3));
        assertThat(lastInk(left)).isLessThan(60);
    }

    private BufferedImage drawn(BiConsumer<TextBlock, Graphics2D> drawing) {
        BufferedImage canvas = Raster.blank(200, 30);
        Graphics2D pen = Raster.pen(canvas);
        drawing.accept(TextBlock.of(letters, "IDID", TextStyle.COUNTS, WIDTH), pen);
        pen.dispose();
        return canvas;
    }

    private static int lastInk(BufferedImage image) {
        int last = -1;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                last = (image.getRGB(x, y) & 0xffffff) > 0x404040 ? x : last;
            }
        }
        return last;
    }
}
