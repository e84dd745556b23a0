package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.opencv.internal.face.DrawnMesh;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import io.github.photospec.opencv.internal.picture.Pyramid;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a drawn head: an oval of skin under a cap of hair before white, with an ear or a strand of hair at its sides. */
class EarFeaturesTest {
    private static final int WHITE = 0xffffffff;
    private static final int SKIN = 0xffd2a58c;
    private static final int HAIR = 0xff281e19;
    private static final int SIDE = 200;
    private static final Spot MIDDLE = new Spot(SIDE / 2.0, SIDE / 2.0);
    private static final int SKIN_IN_STRIP = 64;
    private static final int YAW = EarFeatures.COUNT - 1;
    private static final Offset<Double> ABOUT = within(0.05);

    @BeforeAll
    static void load() {
        NativeLibrary.load();
    }

    @Test
    void a_bare_ear_shows_skin_beside_the_cheek_and_a_strand_of_hair_does_not() {
        assertThat(right(SKIN, HAIR)[SKIN_IN_STRIP]).isGreaterThan(0.9);
        assertThat(right(HAIR, SKIN)[SKIN_IN_STRIP]).isLessThan(0.1);
    }

    @Test
    void nothing_is_said_about_a_strip_without_a_person() {
        double[] features = right(WHITE, WHITE);

        assertThat(features[SKIN_IN_STRIP]).isZero();
        assertThat(features[SKIN_IN_STRIP + 1]).isZero();
    }

    @Test
    void a_left_ear_is_seen_as_a_right_ear_in_a_mirror() {
        assertThat(left(HAIR, SKIN, 12)).containsExactly(features(SKIN, HAIR, false, 12), ABOUT);
    }

    @Test
    void the_turn_of_the_head_is_the_last_feature() {
        assertThat(features(SKIN, SKIN, false, 15)[YAW]).isEqualTo(1.5);
    }

    @Test
    void every_feature_is_a_finite_number_even_beyond_the_picture() {
        assertThat(new Drawing(SKIN, SKIN, new Spot(12, 20)).features(false, 0)).doesNotContain(Double.NaN);
    }

    private static double[] right(int atRight, int atLeft) {
        return features(atRight, atLeft, false, 0);
    }

    private static double[] left(int atRight, int atLeft, double yaw) {
        return features(atRight, atLeft, true, yaw);
    }

    private static double[] features(int atRight, int atLeft, boolean mirrored, double yaw) {
        return new Drawing(atRight, atLeft, MIDDLE).features(mirrored, yaw);
    }

    /** A head whose person's right ear, at the left of the picture, and left ear have these colours. */
    private record Drawing(int atRight, int atLeft, Spot middle) {
        double[] features(boolean mirrored, double yaw) {
            SrgbImage image = SrgbImage.ofRows(SIDE, SIDE, (y, row) -> {
                for (int x = 0; x < SIDE; x++) {
                    row[x] = colour(x + 0.5 - middle.x(), y + 0.5 - middle.y());
                }
            });
            try (Pyramid pyramid = Pyramid.of(image, new PixelBuffer());
                    HeadCrop crop = HeadCrop.of(pyramid, DrawnMesh.at(middle))) {
                byte[] person = person(crop);
                HeadColours colours = HeadColours.of(crop, person);
                return EarFeatures.of(new SideView(crop, person, mirrored), colours, yaw);
            }
        }

        private int colour(double x, double y) {
            if (Math.abs(x) < 30 && y > -42 && y < 44) {
                return SKIN;
            }
            if (Math.abs(x) < 32 && y > -75 && y <= -42) {
                return HAIR;
            }
            if (Math.abs(x) < 44 && y > -20 && y < 14) {
                return x < 0 ? atRight : atLeft;
            }
            return WHITE;
        }

        /** What is not white; a net would say so. */
        private static byte[] person(HeadCrop crop) {
            byte[] person = new byte[HeadCrop.WIDTH * HeadCrop.HEIGHT];
            for (int i = 0; i < person.length; i++) {
                person[i] = (byte) (crop.lightness(i) < 95 ? 255 : 0);
            }
            return person;
        }
    }
}
