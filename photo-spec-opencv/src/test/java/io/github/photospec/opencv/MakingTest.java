package io.github.photospec.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.CropPlan;
import io.github.photospec.make.Edit;
import io.github.photospec.make.MadePhoto;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.painting.Backdrop;
import io.github.photospec.painting.JpegWriter;
import io.github.photospec.painting.PortraitPainter;
import io.github.photospec.painting.Sitter;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Outcome;
import io.github.photospec.rule.Reading;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a painted phone photo to files, with the engine as it ships. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MakingTest {
    private static final Color GREY_WALL = new Color(0xb0b4b8);

    private PhotoMaker maker;
    private byte[] phone;

    @BeforeAll
    void paint() {
        maker = PhotoMaker.create(new OpenCvVision());
        phone = photo(Backdrop.studio(GREY_WALL));
    }

    @AfterAll
    void close() {
        maker.close();
    }

    @Test
    void a_photo_before_a_grey_wall_becomes_what_the_notice_asks() throws IOException {
        MakeResult result = maker.make(PhotoInput.of(phone), spec("hn-student-cet-pretco"));

        assertThat(result.refusals()).isEmpty();
        MadePhoto made = result.photo().orElseThrow();
        CropPlan plan = made.crop().orElseThrow();
        assertThat(measured(made, "head-height")).isCloseTo(plan.headShare(), within(0.015));
        assertThat(measured(made, "crown-margin")).isCloseTo(plan.crownMargin(), within(0.015));
        assertThat(measured(made, "background-lightness")).isGreaterThan(0.98);
        assertThat(made.edits()).extracting(Edit::kind).contains(Edit.Kind.CROPPED, Edit.Kind.BACKGROUND_REPLACED);
        // Whether a head is bare nobody tells without a model of hair; everything else is decided.
        assertThat(made.report().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(made.report().findings(Outcome.NOT_ASSESSED))
                .extracting(Finding::rule)
                .containsExactly("bareheaded");
    }

    @Test
    void a_busy_room_gives_way_to_white() throws IOException {
        MakeResult result = maker.make(PhotoInput.of(photo(Backdrop.shelves(1))), spec("hn-student-cet-pretco"));

        assertThat(result.refusals()).isEmpty();
        assertThat(measured(result.photo().orElseThrow(), "background-lightness"))
                .isGreaterThan(0.95);
    }

    /** Two are square, wider than the painted shoulders; one shows more of the chest than is painted. */
    private static final Set<String> WIDER = Set.of("india-evisa", "us-visa-digital", "xinhua-graduate");
    /** At least 25,000 bytes for 144 x 192 px: a painted sitter before white has at most 21,000 at the best quality. */
    private static final String TOO_PLAIN = "exam-wnmc-2018";

    @Test
    void every_bundled_byte_window_is_hit_by_every_sitter() throws IOException {
        List<PhotoSpec> windowed = SpecCatalog.bundled()
                .all()
                .filter(spec -> spec.rule("file-size").isPresent())
                .filter(spec -> !WIDER.contains(spec.id()))
                .toList();
        List<String> missed = new ArrayList<>();
        int made = 0;
        for (byte[] photo : List.of(phone, photo(Backdrop.shelves(1)))) {
            for (MakeResult result : maker.make(PhotoInput.of(photo), windowed)) {
                Outcome outcome = result.photo()
                        .flatMap(file -> file.report().finding("file-size"))
                        .map(Finding::outcome)
                        .orElse(Outcome.NOT_ASSESSED);
                if (outcome == Outcome.PASS || outcome == Outcome.WARN) {
                    made++;
                } else {
                    missed.add(result.specId() + ": " + outcome + " " + result.refusals());
                }
            }
        }

        assertThat(missed).hasSize(2).allMatch(miss -> miss.startsWith(TOO_PLAIN) && miss.contains("FILE_TOO_SMALL"));
        assertThat(made).isEqualTo(2 * (windowed.size() - 1)).isGreaterThan(60);
    }

    private static double measured(MadePhoto photo, String rule) {
        Reading reading = photo.report().finding(rule).orElseThrow().measured().orElseThrow();
        return ((Reading.Amount) reading).value();
    }

    private static byte[] photo(Backdrop backdrop) {
        return JpegWriter.standard()
                .withDpi(72)
                .withQuality(0.9)
                .write(PortraitPainter.standard()
                        .paint(Sitter.random(1), backdrop, 2250, 3000)
                        .image());
    }

    private static PhotoSpec spec(String id) throws IOException {
        return SpecCatalog.bundled().require(id);
    }
}
