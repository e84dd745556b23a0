package io.github.photospec.make;

import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.HeadOutline;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PersonCut.Side;
import io.github.photospec.inspect.PixelFacts;
import io.github.photospec.inspect.PortraitFacts;
import io.github.photospec.make.Refusal.Code;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.Making.Permission;
import io.github.photospec.spec.PhotoSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plans crops by trying every size and place of the frame that the rules accept, the best first, until one shows nothing
 * that the photo lacks.
 */
final class CropPlanner {
    /** Beyond this the shoulders would slope visibly once the head is straight. */
    private static final double LEANING_FROM = 25;
    /** The crown is cut if it is nearer to the photo's edge, as a share of the head's height. */
    private static final double CROWN_ROOM = 0.015;

    private static final double STEP = 0.005;
    /** An enlargement that nobody sees: rounding of the frame's size. */
    static final double UNENLARGED = 0.995;

    private final PhotoSpec spec;
    private final OutputSize size;
    private final boolean mayFill;

    /**
     * Plans for one specification.
     *
     * @param mayFill whether room that the photo lacks may get the background's colour
     */
    CropPlanner(PhotoSpec spec, OutputSize size, boolean mayFill) {
        this.spec = spec;
        this.size = size;
        this.mayFill = mayFill;
    }

    /** The best crop of a photo. */
    Planning plan(Inspection inspection) {
        Optional<PortraitFacts> portrait = inspection.portrait();
        if (portrait.isEmpty()) {
            return Refusal.of(Code.UNREADABLE);
        }
        if (portrait.get().faces().size() > 1) {
            return Refusal.of(Code.SEVERAL_FACES, portrait.get().faces().size());
        }
        if (inspection.pixels().filter(PixelFacts::isRound).isPresent()) {
            return Refusal.of(Code.ROUND);
        }
        Optional<HeadFacts> head = portrait.get().head();
        if (head.isEmpty()) {
            return Refusal.of(Code.NO_FACE);
        }
        return head.get()
                .outline()
                .map(outline -> plan(
                        head.get(),
                        outline,
                        new Surroundings(
                                inspection.content().orElseThrow(), head.get().cuts())))
                .orElseGet(() -> Refusal.of(Code.NOT_UPRIGHT));
    }

    private Planning plan(HeadFacts head, HeadOutline outline, Surroundings photo) {
        double roll = head.pose().roll();
        if (Math.abs(roll) > LEANING_FROM) {
            return Refusal.of(Code.LEANING, Math.round(Math.abs(roll)), Math.round(LEANING_FROM));
        }
        if (outline.hairTop().y() - photo.photo().y() < CROWN_ROOM * outline.headHeight()) {
            return Refusal.of(Code.CROWN_CUT);
        }
        return plan(HeadGeometry.of(head, outline), photo);
    }

    private Planning plan(HeadGeometry head, Surroundings photo) {
        FramingRules wanted = FramingRules.of(spec, size.width(), size.height(), true);
        List<Framing> recommended = framings(head, wanted);
        List<Framing> framings = recommended.isEmpty()
                ? framings(head, FramingRules.of(spec, size.width(), size.height(), false))
                : recommended;
        if (framings.isEmpty()) {
            return Refusal.of(Code.FRAMING);
        }
        boolean common = wanted.sizeIsCommon() || wanted.placeIsCommon();
        return first(
                        framings,
                        framing -> isLargeEnough(framing)
                                && shortSides(framing, photo).isEmpty())
                .<Planning>map(
                        framing -> CropPlan.of(framing, size.width(), size.height(), photo.beyond(framing), common))
                .orElseGet(() -> refusal(framings, photo));
    }

    private static Optional<Framing> first(List<Framing> framings, Predicate<Framing> fits) {
        return framings.stream().filter(fits).findFirst();
    }

    /** The best first. */
    private List<Framing> framings(HeadGeometry head, FramingRules rules) {
        List<Framing> framings = new ArrayList<>();
        for (double share : steps(rules.headShare())) {
            for (double margin : steps(rules.margin())) {
                Framing framing = Framing.of(head, share, size.aspect(), margin);
                if (rules.accept(framing)) {
                    framings.add(framing);
                }
            }
        }
        framings.sort(Comparator.comparingDouble(rules::distance));
        return framings;
    }

    /** From the least to the most in equal steps, both inside. */
    private static double[] steps(Range range) {
        int count = (int) Math.ceil((range.most() - range.least()) / STEP);
        return count < 0
                ? new double[0]
                : Stream.iterate(0, i -> i <= count, i -> i + 1)
                        .mapToDouble(i -> range.least() + (range.most() - range.least()) * i / Math.max(1, count))
                        .toArray();
    }

    private boolean isLargeEnough(Framing framing) {
        return spec.making().enlargement() == Permission.ALLOWED || framing.height() >= UNENLARGED * size.height();
    }

    private Set<Side> shortSides(Framing framing, Surroundings photo) {
        return mayFill ? photo.cutsIn(framing) : photo.beyond(framing);
    }

    /** What is wrong with the framing that comes closest of those that need not be enlarged. */
    private Refusal refusal(List<Framing> framings, Surroundings photo) {
        if (framings.stream().noneMatch(this::isLargeEnough)) {
            return tooSmall(framings.stream()
                    .max(Comparator.comparingDouble(Framing::height))
                    .orElseThrow());
        }
        Framing closest = framings.stream()
                .filter(this::isLargeEnough)
                .min(Comparator.comparingInt(
                        framing -> shortSides(framing, photo).size()))
                .orElseThrow();
        Set<Side> sides = shortSides(closest, photo);
        if (sides.contains(Side.BOTTOM)) {
            return Refusal.of(Code.BOTTOM_SHORT);
        }
        return Refusal.of(sides.contains(Side.TOP) ? Code.TOP_SHORT : Code.SIDE_SHORT);
    }

    private Refusal tooSmall(Framing largest) {
        double share = largest.measure(Quantity.HEAD_HEIGHT);
        return Refusal.of(Code.TOO_SMALL, Math.round(largest.head().headHeight()), (long)
                Math.ceil(share * UNENLARGED * size.height()));
    }
}
