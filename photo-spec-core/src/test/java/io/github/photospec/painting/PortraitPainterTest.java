package io.github.photospec.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitPainterTest {
    private static final int WHITE = Color.WHITE.getRGB();

    private final PortraitPainter painter = PortraitPainter.standard();

    @Test
    void the_same_sitter_gives_the_same_bytes() {
        byte[] first = JpegWriter.standard().write(portrait(Sitter.random(7)).image());

        byte[] second = JpegWriter.standard().write(portrait(Sitter.random(7)).image());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void another_seed_gives_other_bytes() {
        byte[] first = JpegWriter.standard().write(portrait(Sitter.standard()).image());

        byte[] second = JpegWriter.standard()
                .write(portrait(Sitter.standard().withSeed(2)).image());

        assertThat(second).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "180, 240", "300, 60", "60, 300", "358, 441", "720, 960", "1000, 1000"})
    void any_frame_gets_a_picture_of_its_size(int width, int height) {
        PaintedPortrait portrait = painter.paint(Sitter.standard(), Backdrop.white(), width, height);

        assertThat(portrait.image().getWidth()).isEqualTo(width);
        assertThat(portrait.image().getHeight()).isEqualTo(height);
        assertThat(portrait.image().getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(portrait.labels().width()).isEqualTo(width);
        assertThat(portrait.labels().height()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"59, 60", "60, 59", "4001, 60", "60, 4001"})
    void a_frame_beyond_the_limits_is_refused(int width, int height) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> painter.paint(Sitter.standard(), Backdrop.white(), width, height));
    }

    @Test
    void a_frame_beyond_the_painted_size_is_enlarged_with_its_truth() {
        PaintedPortrait portrait = painter.paint(Sitter.standard(), Backdrop.white(), 1500, 2000);

        assertThat(portrait.labels().personTop()).isCloseTo(200, within(8));
        assertThat(portrait.truth().chin()).isCloseTo(0.71 * 2000, within(1.0));
        assertThat(portrait.image().getRGB(0, 0)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @EnumSource(HairStyle.class)
    void a_white_backdrop_is_exactly_white_in_the_corners(HairStyle style) {
        BufferedImage image = portrait(Sitter.standard().withHairStyle(style)).image();

        assertThat(image.getRGB(0, 0)).isEqualTo(WHITE);
        assertThat(image.getRGB(179, 0)).isEqualTo(WHITE);
        assertThat(image.getRGB(0, 100)).isEqualTo(WHITE);
        assertThat(image.getRGB(179, 100)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @EnumSource(HairStyle.class)
    void hair_and_chin_are_where_the_framing_asks_for_them(HairStyle style) {
        PaintedPortrait portrait = painter.paint(Sitter.standard().withHairStyle(style), Backdrop.white(), 480, 640);

        PaintedTruth truth = portrait.truth();
        assertThat(truth.hairTop()).isCloseTo(0.10 * 640, within(1.0));
        assertThat((truth.chin() - truth.hairTop()) / 640).isCloseTo(0.61, within(0.002));
        assertThat((double) portrait.labels().personTop() / 640).isCloseTo(0.10, within(0.015));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7})
    void the_head_takes_the_asked_share_of_the_frame(double share) {
        PaintedPortrait portrait =
                painter.withHeadShare(share).withCrownMargin(0.2).paint(Sitter.standard(), Backdrop.white(), 300, 400);

        double chin = portrait.landmark(152).y();
        assertThat((chin - portrait.labels().personTop()) / 400).isCloseTo(share, within(0.015));
        assertThat(portrait.labels().personTop() / 400.0).isCloseTo(0.2, within(0.015));
    }

    @Test
    void a_turned_head_moves_its_truth_along() {
        PaintedPortrait upright = portrait(Sitter.standard());
        PaintedPortrait rolled = portrait(Sitter.standard().withRoll(10));

        assertThat(rolled.truth().chin()).isGreaterThan(rolled.landmark(152).y());
        assertThat(rolled.labels().personTop()).isCloseTo((int) rolled.truth().hairTop(), within(3));
        assertThat(rolled.landmark(10).x()).isGreaterThan(upright.landmark(10).x());
        assertThat(rolled.landmark(33).y()).isLessThan(rolled.landmark(263).y());
    }

    private PaintedPortrait portrait(Sitter sitter) {
        return painter.paint(sitter, Backdrop.white(), 180, 240);
    }
}
