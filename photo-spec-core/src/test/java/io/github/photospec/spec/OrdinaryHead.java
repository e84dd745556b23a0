package io.github.photospec.spec;

import io.github.photospec.rule.Interval;
import io.github.photospec.rule.IntervalRule;
import io.github.photospec.rule.PrintSize;
import io.github.photospec.rule.Quantity;
import io.github.photospec.rule.Unit;
import java.util.OptionalDouble;

/**
 * A head of ordinary proportions, looking into the camera from the middle of a frame.
 *
 * @param top the hair's top below the frame's upper edge, as a share of the frame's height
 * @param height hair's top to chin, alike
 * @param frame the frame in pixels
 */
record OrdinaryHead(double top, double height, Frame frame) {
    /** Shares of the head's height, hair included: medians of 50 FRL portraits, the face of MediaPipe's mean mesh. */
    private static final double EYES_BELOW_TOP = 0.503;

    private static final double WIDTH = 0.816;
    private static final double FACE_WIDTH = 0.624;
    private static final double INTER_EYE_DISTANCE = 0.269;

    /** A frame of so many pixels. */
    record Frame(double width, double height) {
        private static final double USUAL_WIDTH = 1200;
        private static final double USUAL_ASPECT = 0.75;

        /** The smallest that the specification accepts, else of the print's shape. */
        static Frame of(PhotoSpec spec) {
            double aspect = spec.print()
                    .map(print -> print.width() / print.height())
                    .or(() -> spec.rule(Quantity.ASPECT_RATIO.id())
                            .map(rule -> ((IntervalRule) rule).limits())
                            .map(limits -> (limits.min() + limits.max()) / 2))
                    .orElse(USUAL_ASPECT);
            double width = smallest(spec, Quantity.WIDTH, USUAL_WIDTH);
            return new Frame(width, smallest(spec, Quantity.HEIGHT, width / aspect));
        }

        private static double smallest(PhotoSpec spec, Quantity side, double otherwise) {
            return spec.rule(side.id())
                    .map(rule -> ((IntervalRule) rule).limits())
                    .filter(Interval::hasMin)
                    .map(limits -> limits.min() + (limits.minOpen() ? 1 : 0))
                    .orElse(otherwise);
        }
    }

    /** Whether the rule neither refuses this head nor warns of it. */
    boolean pleases(IntervalRule rule) {
        OptionalDouble share = share(rule.quantity());
        if (share.isEmpty()) {
            return true;
        }
        double value = share.getAsDouble() * length(rule);
        return rule.limits().contains(value)
                && rule.recommended().map(inner -> inner.contains(value)).orElse(true);
    }

    private OptionalDouble share(Quantity quantity) {
        return switch (quantity) {
            case HEAD_HEIGHT -> OptionalDouble.of(height);
            case CROWN_MARGIN -> OptionalDouble.of(top);
            case CHIN_MARGIN -> OptionalDouble.of(1 - top - height);
            case EYE_LINE -> OptionalDouble.of(top + EYES_BELOW_TOP * height);
            case HEAD_WIDTH -> OptionalDouble.of(across(WIDTH));
            case FACE_WIDTH -> OptionalDouble.of(across(FACE_WIDTH));
            case INTER_EYE_DISTANCE -> OptionalDouble.of(across(INTER_EYE_DISTANCE));
            case FACE_OFFSET -> OptionalDouble.of(0);
            default -> OptionalDouble.empty();
        };
    }

    private double across(double ofHeight) {
        return ofHeight * height * frame.height() / frame.width();
    }

    private double length(IntervalRule rule) {
        boolean isAcross = Demands.ACROSS.contains(rule.quantity());
        if (rule.unit() == Unit.MILLIMETRE) {
            PrintSize print = rule.print().orElseThrow();
            return isAcross ? print.width() : print.height();
        }
        if (rule.unit() == Unit.PIXEL) {
            return isAcross ? frame.width() : frame.height();
        }
        return 1;
    }
}
