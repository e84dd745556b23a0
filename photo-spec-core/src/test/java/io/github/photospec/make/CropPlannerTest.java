package io.github.photospec.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.photospec.image.Spot;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.PersonCut;
import io.github.photospec.inspect.PersonCut.Side;
import io.github.photospec.inspect.PixelFacts;
import io.github.photospec.make.Refusal.Code;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropPlannerTest {
    private static final PhotoSpec CET = spec("hn-student-cet-pretco");

    @Test
    void a_head_with_room_fills_six_tenths_and_has_one_tenth_above_it() {
        CropPlan plan = planned(Sitting.roomy());

        assertThat(plan.headShare()).isCloseTo(0.60, within(0.003));
        assertThat(plan.crownMargin()).isCloseTo(0.10, within(0.003));
        assertThat(plan.placement().degrees()).isZero();
        assertThat(plan.filled()).isEmpty();
        assertThat(plan.commonFraming()).isFalse();
        // The pupils' middle is on the middle line.
        assertThat(plan.placement().toGrid(Sitting.roomy().betweenEyes()).x()).isCloseTo(90, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"-24", "-3", "1", "7", "25"})
    void a_leaning_head_is_straightened(double roll) {
        Sitting leaning = Sitting.roomy().withRoll(roll);

        CropPlan plan = planned(leaning);

        assertThat(plan.placement().degrees()).isEqualTo(roll);
        Spot eyes = plan.placement().toGrid(leaning.betweenEyes());
        Spot chin = plan.placement()
                .toGrid(leaning.inspection()
                        .portrait()
                        .orElseThrow()
                        .head()
                        .orElseThrow()
                        .outline()
                        .orElseThrow()
                        .chin());
        assertThat(chin.x()).isCloseTo(eyes.x(), within(1e-6));
    }

    @Test
    void a_lean_below_the_measures_own_error_is_left_as_it_is() {
        assertThat(planned(Sitting.roomy().withRoll(0.9)).placement().degrees()).isZero();
    }

    @Test
    void a_head_that_leans_beyond_straightening_is_refused() {
        assertThat(refused(Sitting.roomy().withRoll(25.1))).isEqualTo(Code.LEANING);
        assertThat(refused(Sitting.roomy().withRoll(-26))).isEqualTo(Code.LEANING);
    }

    @Test
    void a_crown_within_one_and_a_half_hundredths_of_a_head_of_the_edge_is_refused() {
        assertThat(refused(Sitting.roomy().withHead(750, 8.9, 608.9))).isEqualTo(Code.CROWN_CUT);
        assertThat(planned(Sitting.roomy().withHead(750, 9.1, 609.1)).filled()).containsExactly(Side.TOP);
    }

    @Test
    void room_that_is_missing_above_or_beside_is_filled_where_the_background_is_replaced() {
        Sitting high = Sitting.roomy().withHead(750, 60, 660);
        Sitting aside = Sitting.roomy().withHead(300, 400, 1000);

        assertThat(planned(high).filled()).containsExactly(Side.TOP);
        assertThat(planned(aside).filled()).containsExactly(Side.LEFT);
        assertThat(refused(keeping().plan(high.inspection()))).isEqualTo(Code.TOP_SHORT);
        assertThat(refused(keeping().plan(aside.inspection()))).isEqualTo(Code.SIDE_SHORT);
    }

    @Test
    void a_person_cut_off_at_the_side_is_not_filled() {
        Sitting cut = Sitting.roomy().withHead(300, 400, 1000).withCuts(new PersonCut(Side.LEFT, 900, 1300));

        assertThat(refused(cut)).isEqualTo(Code.SIDE_SHORT);
    }

    @Test
    void a_cut_that_the_frame_does_not_reach_does_no_harm() {
        Sitting cut =
                Sitting.roomy().withCuts(new PersonCut(Side.LEFT, 1300, 1900), new PersonCut(Side.BOTTOM, 0, 900));

        assertThat(planned(cut).headShare()).isCloseTo(0.60, within(0.003));
    }

    @ParameterizedTest
    @CsvSource({"1300, 0.60", "1290, 0.61", "1200, 0.67"})
    void a_bottom_that_is_short_raises_the_heads_share_up_to_its_limit(int height, double about) {
        CropPlan plan = planned(Sitting.roomy().withSize(1500, height));

        assertThat(plan.headShare()).isCloseTo(about, within(0.015));
        assertThat(plan.crownMargin()).isBetween(0.07, 0.13);
        assertThat(plan.corners().get(2).y()).isLessThan(height + 3.0);
    }

    @Test
    void a_bottom_that_is_short_beyond_the_limit_is_refused() {
        assertThat(refused(Sitting.roomy().withSize(1500, 1120))).isEqualTo(Code.BOTTOM_SHORT);
    }

    @Test
    void nothing_is_enlarged_and_a_smaller_head_is_rather_framed_more_widely() {
        // 0.56 of 240 px is the smallest head that fits.
        Sitting small = Sitting.roomy().withSize(400, 600).withCuts();

        assertThat(planned(small.withHead(200, 100, 236)).placement().scale()).isBetween(0.995, 1.02);
        Refusal refusal =
                (Refusal) planner(CET, true).plan(small.withHead(200, 100, 232).inspection());
        assertThat(refusal.code()).isEqualTo(Code.TOO_SMALL);
        assertThat(refusal.details()).containsExactly("132", "134");
    }

    @Test
    void where_every_frame_with_enough_pixels_reaches_beyond_the_photo_room_is_what_is_missing() {
        Sitting narrow = Sitting.roomy()
                .withSize(170, 300)
                .withHead(85, 60, 200)
                .withCuts(new PersonCut(Side.LEFT, 200, 300), new PersonCut(Side.RIGHT, 200, 300));

        assertThat(refused(narrow)).isEqualTo(Code.SIDE_SHORT);
    }

    @Test
    void who_is_meant_must_be_clear_and_stand_upright() {
        assertThat(refused(Sitting.roomy().withFaces(0))).isEqualTo(Code.NO_FACE);
        assertThat(refused(Sitting.roomy().withFaces(2))).isEqualTo(Code.SEVERAL_FACES);
        assertThat(refused(Sitting.roomy().lyingDown())).isEqualTo(Code.NOT_UPRIGHT);
    }

    @Test
    void a_border_is_where_the_photo_ends() {
        Sitting barred = Sitting.roomy().withBorder(new PixelFacts.Border(0, 0.15, 0, 0.15, 0));

        assertThat(planned(barred.withHead(750, 330, 930)).filled()).containsExactly(Side.TOP);
        assertThat(refused(barred.withHead(750, 305, 905))).isEqualTo(Code.CROWN_CUT);
    }

    @Test
    void every_bundled_specification_frames_an_ordinary_head_as_its_rules_ask() {
        Sitting close = Sitting.roomy()
                .withSize(3000, 4000)
                .withHead(1500, 800, 2000)
                .withCuts(new PersonCut(Side.BOTTOM, 400, 2600));
        int planned = 0;
        for (PhotoSpec spec : SpecCatalog.bundled().all().toList()) {
            for (OutputSize size : OutputSize.acceptedBy(spec)) {
                Planning planning = planner(spec, size, true).plan(close.inspection());
                assertThat(planning).as(spec.id()).isInstanceOf(CropPlan.class);
                CropPlan plan = (CropPlan) planning;
                assertThat(framing(close, plan)).as(spec.id()).matches(rules(spec, plan)::accept);
                planned++;
            }
            assertThat(OutputSize.acceptedBy(spec)).as(spec.id()).isNotEmpty();
        }
        assertThat(planned).isGreaterThanOrEqualTo(67);
    }

    private static Framing framing(Sitting sitting, CropPlan plan) {
        HeadFacts head = sitting.inspection().portrait().orElseThrow().head().orElseThrow();
        HeadGeometry geometry = HeadGeometry.of(head, head.outline().orElseThrow());
        return Framing.of(geometry, plan.headShare(), (double) plan.width() / plan.height(), plan.crownMargin());
    }

    private static FramingRules rules(PhotoSpec spec, CropPlan plan) {
        return FramingRules.of(spec, plan.width(), plan.height(), true);
    }

    private static CropPlan planned(Sitting sitting) {
        Planning planning = planner(CET, true).plan(sitting.inspection());
        assertThat(planning).isInstanceOf(CropPlan.class);
        return (CropPlan) planning;
    }

    private static Code refused(Sitting sitting) {
        return refused(planner(CET, true).plan(sitting.inspection()));
    }

    private static Code refused(Planning planning) {
        assertThat(planning).isInstanceOf(Refusal.class);
        return ((Refusal) planning).code();
    }

    private static CropPlanner keeping() {
        return planner(CET, false);
    }

    private static CropPlanner planner(PhotoSpec spec, boolean mayFill) {
        return planner(spec, OutputSize.acceptedBy(spec).get(0), mayFill);
    }

    private static CropPlanner planner(PhotoSpec spec, OutputSize size, boolean mayFill) {
        return new CropPlanner(spec, size, mayFill);
    }

    private static PhotoSpec spec(String id) {
        try {
            return SpecCatalog.bundled().require(id);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
