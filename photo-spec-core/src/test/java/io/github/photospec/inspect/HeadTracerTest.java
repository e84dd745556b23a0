package io.github.photospec.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTracerTest {
    private static final HandMadeHead HEAD = HandMadeHead.standard();
    /** A cell of the mask. */
    private static final Offset<Double> CELL = within(1.0);

    @Test
    void a_straight_head_reaches_from_its_hair_to_its_chin_and_from_ear_to_ear() {
        HeadOutline outline = trace(HEAD);

        assertThat(outline.hairTop().y()).isCloseTo(60, CELL);
        assertThat(outline.hairTop().x()).isCloseTo(100, CELL);
        assertThat(outline.chin()).isEqualTo(new Spot(100, 200));
        assertThat(outline.right().x()).isCloseTo(50, CELL);
        assertThat(outline.left().x()).isCloseTo(150, CELL);
        assertThat(outline.headHeight()).isCloseTo(140, CELL);
        assertThat(outline.headWidth()).isCloseTo(100, within(2.0));
        assertThat(outline.faceWidth()).isEqualTo(80);
        assertThat(outline.interEyeDistance()).isEqualTo(40);
        assertThat(outline.betweenEyes()).isEqualTo(new Spot(100, 130));
    }

    @Test
    void the_skull_is_estimated_from_the_face_whatever_the_hair() {
        assertThat(trace(HEAD).crown()).isEqualTo(new Spot(100, 72));
        assertThat(trace(HEAD.withPerson((x, y) -> y >= 20)).crown()).isEqualTo(new Spot(100, 72));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-30, -9, 9, 30})
    void a_leaning_head_has_its_top_and_its_sides_along_its_own_direction(double degrees) {
        HeadOutline outline = trace(HEAD.leaning(degrees));

        // Hair 90 px above the middle of the face, sides 50 px beside it and 20 px above.
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double above = (outline.hairTop().x() - 100) * sin - (outline.hairTop().y() - 150) * cos;
        assertThat(above).isCloseTo(90, within(1.5));
        assertThat(outline.left().distance(new Spot(100 + 50 * cos + 20 * sin, 150 + 50 * sin - 20 * cos)))
                .isLessThan(2.5);
        assertThat(outline.right().distance(new Spot(100 - 50 * cos + 20 * sin, 150 - 50 * sin - 20 * cos)))
                .isLessThan(2.5);
    }

    @Test
    void hair_that_touches_the_frame_ends_there() {
        HeadOutline outline = trace(HEAD.withPerson((x, y) -> x >= 50 && x < 150));

        assertThat(outline.hairTop().y()).isCloseTo(0, CELL);
    }

    @Test
    void a_head_that_the_frame_cuts_at_its_side_ends_there() {
        HeadOutline outline = trace(HEAD.withPerson((x, y) -> y >= 60), 130);

        assertThat(outline.left().x()).isCloseTo(130, CELL);
    }

    @Test
    void a_head_reaches_no_further_than_heads_do() {
        HeadOutline outline = trace(HEAD.withPerson((x, y) -> true));

        assertThat(outline.left().x()).isCloseTo(100 + 1.2 * 80, CELL);
        assertThat(outline.right().x()).isCloseTo(100 - 1.2 * 80, CELL);
    }

    @Test
    void a_single_hair_is_no_top() {
        HandMadeHead one = HEAD.withPerson((x, y) -> HandMadeHead.isPerson(x, y) || (x >= 100 && x < 103 && y >= 30));
        HandMadeHead lock = HEAD.withPerson((x, y) -> HandMadeHead.isPerson(x, y) || (x >= 100 && x < 104 && y >= 30));

        assertThat(trace(one).hairTop().y()).isCloseTo(60, CELL);
        assertThat(trace(lock).hairTop().y()).isCloseTo(30, CELL);
    }

    @Test
    void where_the_mask_shows_nothing_the_forehead_is_the_top() {
        HeadOutline outline = trace(HEAD.withPerson((x, y) -> y >= 110));

        assertThat(outline.hairTop()).isEqualTo(new Spot(100, 100));
    }

    @Test
    void who_stands_beside_does_not_raise_the_top() {
        HandMadeHead neighbour = HEAD.withPerson((x, y) -> HandMadeHead.isPerson(x, y) || (x >= 170 && y >= 10));

        assertThat(trace(neighbour).hairTop().y()).isCloseTo(60, CELL);
        assertThat(trace(neighbour).left().x()).isCloseTo(150, CELL);
    }

    @Test
    void an_outline_scales_with_its_picture() {
        HeadOutline outline = trace(HEAD).scaled(2, 3);

        assertThat(outline.chin()).isEqualTo(new Spot(200, 600));
        assertThat(outline.headHeight()).isCloseTo(420, within(3.0));
        assertThat(outline.headWidth()).isCloseTo(200, within(4.0));
    }

    private static HeadOutline trace(HandMadeHead head) {
        return trace(head, HandMadeHead.WIDTH);
    }

    private static HeadOutline trace(HandMadeHead head, int width) {
        SrgbImage image = SrgbImage.ofRows(width, HandMadeHead.HEIGHT, (y, row) -> Arrays.fill(row, 0xffffffff));
        return HeadTracer.trace(head.observation(), image);
    }
}
