package io.github.photospec.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.fixture.PaintedVision;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Spot;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.HairStyle;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.report.Verdict;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPictureTest {
    private static final String HUNAN = "hn-student-cet-pretco";
    private static final int WHITE = Color.WHITE.getRGB();
    private static final Map<Scene, BufferedImage> DRAWN = new HashMap<>();
    private static final Color GREY_WALL = new Color(0xb4b4b4);
    private static final Scene GOOD = Portraits.scene(Sitter.standard(), Backdrop.white(), HUNAN);

    @Test
    void a_small_photo_is_shown_large() {
        BufferedImage picture = drawn(GOOD);

        assertThat(PhotoBoard.place(GOOD).height()).isGreaterThanOrEqualTo(640);
        assertThat(picture.getHeight()).isGreaterThan(PhotoBoard.place(GOOD).bottom());
    }

    @Test
    void the_top_of_the_hair_is_a_line_in_the_row_where_it_was_measured() {
        HeadOutline head = GOOD.outline().orElseThrow();

        assertThat(line(GOOD, head.hairTop().y())).isEqualTo(Palette.SEEN);
        assertThat(line(GOOD, head.chin().y())).isEqualTo(Palette.SEEN);
        assertThat(line(GOOD, head.betweenEyes().y())).isEqualTo(Palette.SEEN);
    }

    @Test
    void a_line_outside_its_limits_has_the_colour_of_the_finding() {
        Scene social = Portraits.scene(Sitter.standard(), Backdrop.white(), "cn-social-card");

        assertThat(line(social, social.outline().orElseThrow().hairTop().y())).isEqualTo(Palette.FAILED);
    }

    @Test
    void the_recommended_band_tints_the_rows_that_it_allows() {
        assertThat(pixel(GOOD, 2, 0.08 * 240)).isNotEqualTo(Color.WHITE);
        assertThat(pixel(GOOD, 2, 0.03 * 240)).isEqualTo(Color.WHITE);
    }

    @Test
    void a_white_background_is_left_alone_and_a_grey_one_is_hatched() {
        Scene grey = Portraits.scene(Sitter.standard(), Backdrop.plain(GREY_WALL), HUNAN);

        assertThat(isHatched(GOOD, 10, 70)).isFalse();
        assertThat(isHatched(grey, 10, 70)).isTrue();
        assertThat(isHatched(grey, 90, 130)).isFalse();
        assertThat(isHatched(grey, 10, 235)).isFalse();
    }

    @Test
    void a_grey_background_is_left_alone_where_nobody_asks_for_white() {
        Scene grey = Portraits.scene(Sitter.standard(), Backdrop.plain(GREY_WALL), "print-1inch");

        assertThat(isHatched(grey, 10, 70)).isFalse();
    }

    @Test
    void without_a_vision_engine_the_strips_are_hatched() {
        Scene blind = blind(Backdrop.plain(GREY_WALL));

        assertThat(isHatched(blind, 8, 50)).isTrue();
        assertThat(isHatched(blind, 30, 70)).isFalse();
    }

    @Test
    void covered_ears_are_marked_otherwise_than_visible_ones() {
        Scene covered = Portraits.scene(Sitter.standard().withHairStyle(HairStyle.BOB), Backdrop.white(), HUNAN);

        assertThat(count(drawn(GOOD), Palette.FAILED)).isZero();
        assertThat(count(drawn(covered), Palette.FAILED)).isGreaterThan(5000);
        assertThat(covered.report().verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void identity_numbers_are_masked() {
        byte[] jpeg = "no photo".getBytes(StandardCharsets.US_ASCII);
        PhotoInspector inspector = PhotoInspector.create();

        int[] one = picture(Portraits.examined(inspector, "430102199003071234.jpg", jpeg));
        int[] other = picture(Portraits.examined(inspector, "430999200212121234.jpg", jpeg));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void the_annotated_photo_is_the_reports_left_side() {
        BufferedImage report = drawn(GOOD);
        BufferedImage annotated = ReportPicture.annotatedDrawing(GOOD);
        int width = annotated.getWidth() - ReportPicture.MARGIN;
        int height = annotated.getHeight() - ReportPicture.MARGIN;

        assertThat(annotated.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(report.getRGB(0, 0, width, height, null, 0, width))
                .contains(Palette.SEEN.getRGB());
        assertThat(annotated.getWidth()).isLessThan(report.getWidth() * 2 / 3);
    }

    @Test
    void more_findings_make_a_higher_picture() {
        Scene unseen = blind(Backdrop.bricks(3));

        assertThat(drawn(unseen).getHeight()).isGreaterThan(drawn(GOOD).getHeight());
    }

    @Test
    void without_a_picture_or_a_face_there_still_is_a_drawing() {
        PhotoInspector nobody = PhotoInspector.create().withVision(PaintedVision.ofNobody());
        byte[] jpeg = JpegWriter.standard()
                .write(PortraitPainter.standard()
                        .paint(Sitter.standard(), Backdrop.white(), 180, 240)
                        .image());

        Scene noFace = Portraits.scene(Portraits.examined(nobody, "a.jpg", jpeg), HUNAN);
        Scene noPicture = Portraits.scene(Portraits.examined(PhotoInspector.create(), "a.jpg", new byte[9]), HUNAN);

        assertThat(count(drawn(noFace), Palette.UNKNOWN)).isPositive();
        assertThat(count(drawn(noPicture), Palette.UNKNOWN)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"60, 600", "600, 60", "1400, 1000", "61, 61"})
    void nothing_reaches_the_edges_whatever_the_photos_shape(int width, int height) {
        byte[] jpeg = JpegWriter.standard()
                .write(PortraitPainter.standard()
                        .paint(Sitter.standard(), Backdrop.bricks(1), width, height)
                        .image());
        String name = "a very long name ".repeat(12) + ".jpg";

        BufferedImage picture =
                drawn(Portraits.scene(Portraits.examined(PhotoInspector.create(), name, jpeg), "cn-social-card"));

        int edge = ReportPicture.MARGIN / 2;
        int right = picture.getWidth() - edge;
        assertThat(picture.getRGB(right, 0, 1, picture.getHeight(), null, 0, 1)).containsOnly(WHITE);
        assertThat(picture.getRGB(edge, 0, 1, picture.getHeight(), null, 0, 1)).containsOnly(WHITE);
        assertThat(picture.getRGB(0, picture.getHeight() - edge, picture.getWidth(), 1, null, 0, picture.getWidth()))
                .containsOnly(WHITE);
    }

    @Test
    void it_is_written_as_a_png(@TempDir Path folder) throws IOException {
        ReportPicture picture = ReportPicture.of(GOOD.seen(), GOOD.spec(), GOOD.report(), Locale.ENGLISH);
        Path file = folder.resolve("out.png");

        picture.writeTo(file);

        assertThat(file).hasBinaryContent(picture.png());
        assertThat(ImageFormat.detect(picture.png())).contains(ImageFormat.PNG);
        assertThat(picture).hasToString("ReportPicture[" + picture.width() + " x " + picture.height() + "]");
    }

    private static Scene blind(Backdrop backdrop) {
        byte[] jpeg = JpegWriter.standard()
                .write(PortraitPainter.standard()
                        .paint(Sitter.standard(), backdrop, 180, 240)
                        .image());
        return Portraits.scene(Portraits.examined(PhotoInspector.create(), "a.jpg", jpeg), HUNAN);
    }

    private static int[] picture(Examination seen) {
        return pixels(drawn(Portraits.scene(seen, HUNAN)));
    }

    private static BufferedImage drawn(Scene scene) {
        return DRAWN.computeIfAbsent(scene, ReportPicture::drawing);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** The colour of a horizontal line near the photo's left edge, at a row of the photo. */
    private static Color line(Scene scene, double photoY) {
        return pixel(scene, 1, photoY);
    }

    private static Color pixel(Scene scene, double photoX, double photoY) {
        Spot at = PhotoBoard.place(scene).at(new Spot(photoX, photoY));
        return new Color(drawn(scene).getRGB(ReportPicture.MARGIN + (int) at.x(), ReportPicture.MARGIN + (int) at.y()));
    }

    /** Whether any pixel of a small field is more purple than photos are. */
    private static boolean isHatched(Scene scene, int photoX, int photoY) {
        BufferedImage picture = drawn(scene);
        Spot at = PhotoBoard.place(scene).at(new Spot(photoX, photoY));
        for (int i = 0; i < 16; i++) {
            Color colour = new Color(
                    picture.getRGB(ReportPicture.MARGIN + (int) at.x() + i, ReportPicture.MARGIN + (int) at.y()));
            if (colour.getRed() - colour.getGreen() > 60 && colour.getBlue() - colour.getGreen() > 30) {
                return true;
            }
        }
        return false;
    }

    private static int count(BufferedImage picture, Color colour) {
        return (int) Arrays.stream(pixels(picture))
                .filter(pixel -> pixel == colour.getRGB())
                .count();
    }
}
