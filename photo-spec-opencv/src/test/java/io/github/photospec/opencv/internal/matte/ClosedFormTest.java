package io.github.photospec.opencv.internal.matte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** On a strip whose colours are mixed of two by known shares: colours lie on a line, and the alphas are those shares. */
class ClosedFormTest {
    private static final int WIDTH = 24;
    private static final int HEIGHT = 9;
    private static final float[] PERSON = {0.2f, 0.3f, 0.8f};
    private static final float[] BACKGROUND = {0.9f, 0.7f, 0.1f};

    @Test
    void alphas_are_the_shares_of_which_the_colours_are_mixed() {
        Plane alpha = solve(mixed(), 0.5f, 0);

        for (int i = 0; i < alpha.size(); i++) {
            assertThat(alpha.values()[i]).isCloseTo(share(i % WIDTH), within(0.02f));
        }
    }

    @Test
    void where_all_is_of_one_colour_alphas_change_evenly_between_what_is_known() {
        float[] grey = new float[3 * WIDTH * HEIGHT];
        Arrays.fill(grey, 0.5f);

        float[] alphas = solve(new Plane(WIDTH, HEIGHT, 3, grey), 0.5f, 0).values();

        int middle = HEIGHT / 2 * WIDTH;
        for (int x = 4; x < 20; x++) {
            assertThat(alphas[middle + x]).isLessThan(alphas[middle + x + 1] + 0.01f);
        }
        assertThat(alphas[middle + 11] + alphas[middle + 12]).isCloseTo(1, within(0.05f));
    }

    @Test
    void a_strong_pull_leads_to_what_is_expected() {
        float[] alphas = solve(mixed(), 0.25f, 1000).values();

        assertThat(alphas[4 * WIDTH + 12]).isCloseTo(0.25f, within(0.01f));
    }

    @Test
    void without_a_band_there_is_nothing_to_solve() {
        byte[] trimap = new byte[WIDTH * HEIGHT];

        Plane alpha = ClosedForm.solve(mixed(), trimap, new float[trimap.length], new float[trimap.length]);

        assertThat(alpha.values()).containsOnly(0);
    }

    private static Plane solve(Plane picture, float expected, float pull) {
        byte[] trimap = new byte[picture.size()];
        for (int i = 0; i < trimap.length; i++) {
            int x = i % WIDTH;
            trimap[i] = x < 4 ? Trimap.BACKGROUND : x < 20 ? Trimap.BAND : Trimap.PERSON;
        }
        float[] wanted = new float[trimap.length];
        float[] pulls = new float[trimap.length];
        Arrays.fill(wanted, expected);
        Arrays.fill(pulls, pull);
        return ClosedForm.solve(picture, trimap, wanted, pulls);
    }

    private static Plane mixed() {
        Plane picture = Plane.blank(WIDTH, HEIGHT, 3);
        for (int i = 0; i < picture.values().length; i++) {
            float share = share(i / 3 % WIDTH);
            picture.values()[i] = share * PERSON[i % 3] + (1 - share) * BACKGROUND[i % 3];
        }
        return picture;
    }

    private static float share(int x) {
        return Math.max(0, Math.min(1, (x - 4) / 15f));
    }
}
