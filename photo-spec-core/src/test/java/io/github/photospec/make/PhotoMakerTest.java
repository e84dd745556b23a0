package io.github.photospec.make;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.PhotoInput;
import io.github.photospec.fixture.DrawnSitter;
import io.github.photospec.fixture.DrawnVision;
import io.github.photospec.image.Density;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.make.Refusal.Code;
import io.github.photospec.report.Verdict;
import io.github.photospec.rule.Finding;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoMakerTest {
    private static final PhotoInspector INSPECTOR = PhotoInspector.create().withVision(DrawnVision.frontal());

    @TempDir
    private Path folder;

    @Test
    void a_phone_photo_becomes_what_the_specification_asks() throws IOException {
        PhotoSpec spec = cet("allowed");

        MakeResult result = make(DrawnVision.frontal(), DrawnSitter.roomy(), spec);

        assertThat(result.refusals()).isEmpty();
        assertThat(result.original().verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        MadePhoto photo = result.photo().orElseThrow();
        assertThat(photo.report().verdict()).isEqualTo(Verdict.COMPLIANT);
        Inspection made = INSPECTOR.inspect(photo.bytes(), Optional.empty());
        assertThat(made.file().format()).contains(ImageFormat.JPEG);
        assertThat(made.image().orElseThrow().width()).isEqualTo(180);
        assertThat(made.image().orElseThrow().height()).isEqualTo(240);
        assertThat(made.image().orElseThrow().densities())
                .extracting(Density::x)
                .containsOnly(72.0);
        assertThat(made.image().orElseThrow().personalData()).isEmpty();
        assertThat(made.background().orElseThrow().dominantRgb()).isEqualTo(0xffffff);
        HeadOutline head = outline(made);
        CropPlan plan = photo.crop().orElseThrow();
        assertThat(head.headHeight() / 240).isCloseTo(plan.headShare(), within(0.015));
        assertThat(head.hairTop().y() / 240).isCloseTo(plan.crownMargin(), within(0.015));
    }

    @Test
    void every_edit_is_listed() throws IOException {
        MadePhoto photo = make(DrawnVision.frontal(), DrawnSitter.roomy().withHead(300, 30, 330), cet("allowed"))
                .photo()
                .orElseThrow();

        assertThat(photo.edits())
                .extracting(Edit::kind)
                .containsExactly(
                        Edit.Kind.CROPPED,
                        Edit.Kind.BACKGROUND_REPLACED,
                        Edit.Kind.FILLED,
                        Edit.Kind.ENCODED,
                        Edit.Kind.DENSITY_WRITTEN);
        assertThat(photo.edits().get(2).details()).containsExactly("top");
    }

    @Test
    void a_background_that_complies_is_left_untouched() throws IOException {
        DrawnSitter almostWhite = DrawnSitter.roomy().on(0xf4f4f4);

        MadePhoto photo =
                make(DrawnVision.frontal(), almostWhite, cet("allowed")).photo().orElseThrow();

        assertThat(photo.edits()).extracting(Edit::kind).doesNotContain(Edit.Kind.BACKGROUND_REPLACED);
        assertThat(INSPECTOR
                        .inspect(photo.bytes(), Optional.empty())
                        .background()
                        .orElseThrow()
                        .dominantRgb())
                .isEqualTo(0xf4f4f4);
    }

    @Test
    void a_background_that_may_not_be_replaced_is_kept_and_the_photo_refused_for_it() throws IOException {
        PhotoSpec forbidding = cet("forbidden");

        MakeResult forbidden = make(DrawnVision.frontal(), DrawnSitter.roomy(), forbidding);
        MakeResult kept = PhotoMaker.create(DrawnVision.frontal())
                .keepingBackground()
                .make(photo(DrawnSitter.roomy()), cet("allowed"));

        assertThat(rules(forbidden)).containsExactly("background-lightness");
        assertThat(rules(kept)).containsExactly("background-lightness");
        assertThat(forbidden.photo()).isPresent();
    }

    @Test
    void what_only_another_shot_can_mend_is_refused_with_all_its_reasons() throws IOException {
        DrawnVision turned = DrawnVision.frontal().withYaw(30).withEars(0);

        MakeResult result = make(turned, DrawnSitter.roomy(), cet("allowed"));

        assertThat(result.isDelivered()).isFalse();
        assertThat(rules(result)).containsExactlyInAnyOrder("yaw", "ears-visible");
        assertThat(result.photo()).isPresent();
    }

    @Test
    void a_doubt_is_delivered_and_told() throws IOException {
        MakeResult result = make(DrawnVision.frontal().withEars(0.5), DrawnSitter.roomy(), cet("allowed"));

        assertThat(result.isDelivered()).isTrue();
        MadePhoto photo = result.photo().orElseThrow();
        assertThat(photo.report().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(photo.isCertain()).isFalse();
        assertThat(photo.report().finding("ears-visible").orElseThrow().code()).isEqualTo(Finding.Code.CANNOT_TELL);
    }

    @Test
    void an_outline_that_is_hard_to_tell_is_marked_and_one_that_cannot_be_told_refused() throws IOException {
        MakeResult marked = make(DrawnVision.frontal().withDoubt(0.15), DrawnSitter.roomy(), cet("allowed"));
        MakeResult refused = make(DrawnVision.frontal().withDoubt(0.30), DrawnSitter.roomy(), cet("allowed"));

        assertThat(marked.isDelivered()).isTrue();
        assertThat(marked.photo().orElseThrow().cautions())
                .extracting(Caution::kind)
                .containsExactly(Caution.Kind.OUTLINE_UNCERTAIN);
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(Code.OUTLINE);
    }

    @Test
    void a_photo_that_lacks_the_chest_is_refused_without_anything_made() throws IOException {
        MakeResult result = make(DrawnVision.frontal(), DrawnSitter.roomy().withHead(300, 470, 770), cet("allowed"));

        assertThat(result.refusals()).extracting(Refusal::code).containsExactly(Code.BOTTOM_SHORT);
        assertThat(result.photo()).isEmpty();
    }

    @Test
    void several_specifications_come_out_of_one_look_at_the_original() throws IOException {
        DrawnVision vision = DrawnVision.frontal();
        List<PhotoSpec> specs = List.of(cet("allowed"), cet("allowed"), cet("allowed"));

        List<MakeResult> results = PhotoMaker.create(vision).make(photo(DrawnSitter.roomy()), specs);

        assertThat(results).hasSize(3).allMatch(MakeResult::isDelivered);
        // One look at the original and one at each photo that was made.
        assertThat(vision.looks()).isEqualTo(4);
    }

    @Test
    void a_byte_window_is_hit_at_both_ends() throws IOException {
        String base = "width: {equals: 180, source: photo-spec}\n  height: {equals: 240, source: photo-spec}";
        PhotoSpec small = spec("small", base + "\n  file-size: {max: 4000, source: photo-spec}", "");
        PhotoSpec large = spec("large", base + "\n  file-size: {min: 90000, source: photo-spec}", "");

        MakeResult fits = make(DrawnVision.frontal(), DrawnSitter.roomy(), small);
        MakeResult poor = make(DrawnVision.frontal(), DrawnSitter.roomy(), large);

        assertThat(fits.isDelivered()).isTrue();
        assertThat(fits.photo().orElseThrow().bytes().length).isLessThanOrEqualTo(4000);
        assertThat(poor.refusals()).extracting(Refusal::code).containsExactly(Code.FILE_TOO_SMALL);
    }

    @Test
    void a_large_photo_is_cut_out_of_all_its_pixels() throws IOException {
        PhotoSpec large = spec(
                "large", "width: {equals: 900, source: photo-spec}\n  height: {equals: 1200, source: photo-spec}", "");
        // 12 megapixels: the working image has every third column and row, 267 px of the head's 800.
        DrawnSitter phone = new DrawnSitter(3000, 4000, 1500, 1200, 2000, 0xffffff);

        MakeResult result = make(DrawnVision.frontal(), phone, large);

        assertThat(result.isDelivered()).isTrue();
        HeadOutline head =
                outline(INSPECTOR.inspect(result.photo().orElseThrow().bytes(), Optional.empty()));
        assertThat(head.headHeight() / 1200).isCloseTo(0.60, within(0.01));
    }

    @Test
    void a_photo_that_only_lacks_its_density_keeps_every_pixel() throws IOException {
        PhotoSpec spec = cet("allowed");
        byte[] good = PhotoMaker.create(DrawnVision.frontal())
                .make(photo(DrawnSitter.roomy()), spec)
                .photo()
                .orElseThrow()
                .bytes();
        byte[] undense = PhotoFixer.create()
                .withDensity(300)
                .fix(PhotoInput.of("a.jpg", good))
                .bytes();

        MakeResult asItWas = PhotoMaker.create(DrawnVision.frontal()).make(PhotoInput.of(good), spec);
        MakeResult repaired = PhotoMaker.create(DrawnVision.frontal()).make(PhotoInput.of(undense), spec);

        assertThat(asItWas.photo().orElseThrow().bytes()).isEqualTo(good);
        assertThat(asItWas.photo().orElseThrow().edits()).isEmpty();
        assertThat(repaired.original().verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(repaired.photo().orElseThrow().bytes()).isEqualTo(good);
        assertThat(repaired.photo().orElseThrow().edits())
                .extracting(Edit::kind)
                .containsExactly(Edit.Kind.DENSITY_WRITTEN);
        assertThat(repaired.photo().orElseThrow().crop()).isEmpty();
    }

    @Test
    void without_an_engine_that_renders_only_what_needs_none_is_made() throws IOException {
        VisionProvider watching = new VisionProvider() {
            @Override
            public String name() {
                return "watching";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public void prepare() {
                // Nothing is loaded.
            }

            @Override
            public PortraitObservation observe(SrgbImage image) {
                return PortraitObservation.NOBODY;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };

        PhotoSpec spec = cet("allowed");
        byte[] good = make(DrawnVision.frontal(), DrawnSitter.roomy(), spec)
                .photo()
                .orElseThrow()
                .bytes();

        MakeResult result = make(watching, DrawnSitter.roomy(), spec);
        MakeResult unchanged = PhotoMaker.create(watching).make(PhotoInput.of(good), spec);

        assertThat(result.refusals()).extracting(Refusal::code).containsExactly(Code.NO_ENGINE);
        assertThat(unchanged.photo().orElseThrow().bytes()).isEqualTo(good);
    }

    @Test
    void what_is_no_photo_is_refused_as_unreadable() throws IOException {
        MakeResult result =
                PhotoMaker.create(DrawnVision.frontal()).make(PhotoInput.of(new byte[] {1, 2, 3}), cet("allowed"));

        assertThat(rules(result)).containsExactly("readable");
        assertThat(result.photo()).isEmpty();
    }

    private static Set<String> rules(MakeResult result) {
        return result.refusals().stream()
                .map(refusal -> refusal.finding().orElseThrow().rule())
                .collect(toSet());
    }

    private static HeadOutline outline(Inspection inspection) {
        return inspection
                .portrait()
                .flatMap(PortraitFacts::head)
                .orElseThrow()
                .outline()
                .orElseThrow();
    }

    private static MakeResult make(VisionProvider vision, DrawnSitter sitter, PhotoSpec spec) throws IOException {
        return PhotoMaker.create(vision).make(photo(sitter), spec);
    }

    private static PhotoInput photo(DrawnSitter sitter) {
        return PhotoInput.of("photo.png", sitter.file("png"));
    }

    /** The rules of the notice that a drawing can meet. */
    private PhotoSpec cet(String replacement) throws IOException {
        return spec("cet", """
                format: {in: [jpeg], source: photo-spec}
                  width: {equals: 180, source: photo-spec}
                  height: {equals: 240, source: photo-spec}
                  density: {equals: 72, source: photo-spec}
                  file-size: {max: 102400, source: photo-spec}
                  background-lightness: {min: 0.9, source: photo-spec}
                  head-height: {min: 0.55, max: 0.7, source: photo-spec}
                  crown-margin: {min: 0.07, max: 0.13, source: photo-spec}
                  yaw: {min: -13, max: 13, source: photo-spec}
                  ears-visible: {in: [both], source: photo-spec}""", """
                make: {background: "#ffffff", background-replacement: %s, density: 72}
                """.formatted(replacement));
    }

    private PhotoSpec spec(String id, String rules, String rest) throws IOException {
        String yaml = """
                id: %s
                revision: 1
                title: {zh: 试, en: A test}
                rules:
                  %s
                %s""".formatted(id, rules, rest);
        Files.writeString(folder.resolve(id + ".yaml"), yaml);
        return SpecCatalog.empty().withDirectory(folder).require(id);
    }
}
