package io.github.photospec.rule;

import static io.github.photospec.rule.Axis.ACROSS;
import static io.github.photospec.rule.Axis.DOWN;
import static io.github.photospec.rule.Subject.BACKGROUND;
import static io.github.photospec.rule.Subject.PERSON;
import static io.github.photospec.rule.Subject.PHOTO;

import io.github.photospec.image.Density;
import io.github.photospec.inspect.BackgroundFacts;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PixelFacts;
import io.github.photospec.vision.HeadPose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A fact that is a number, and can be asked to lie in an interval. {@code docs/measures.md} defines each. */
public enum Quantity {
    FILE_SIZE(Unit.BYTE, inspection -> Reading.of((double) inspection.file().length())),
    WIDTH(Unit.PIXEL, header(ImageFacts::width)),
    HEIGHT(Unit.PIXEL, header(ImageFacts::height)),
    ASPECT_RATIO(Unit.ASPECT, header(image -> (double) image.width() / image.height())),
    DENSITY(Unit.DPI, Quantity::density),
    JPEG_QUALITY(Unit.POINT, Quantity::jpegQuality),
    BACKGROUND_LIGHTNESS(Unit.SHARE, BACKGROUND, background(BackgroundFacts::whiteShare)),
    BACKGROUND_UNIFORMITY(Unit.POINT, BACKGROUND, background(BackgroundFacts::unevenness)),
    EXPOSURE_LOW(Unit.SHARE, pixels(PixelFacts::exposureLow)),
    EXPOSURE_HIGH(Unit.SHARE, pixels(PixelFacts::exposureHigh)),
    DYNAMIC_RANGE(Unit.BIT, pixels(PixelFacts::dynamicRange)),
    SHARPNESS(Unit.POINT, pixels(PixelFacts::sharpness)),
    FACE_COUNT(
            Unit.COUNT,
            PERSON,
            PortraitReadings.portrait(portrait -> Reading.of(portrait.faces().size()))),
    HEAD_HEIGHT(DOWN, (head, frame) -> head.headHeight()),
    HEAD_WIDTH(ACROSS, (head, frame) -> head.headWidth()),
    FACE_WIDTH(ACROSS, (head, frame) -> head.faceWidth()),
    CROWN_MARGIN(DOWN, (head, frame) -> head.hairTop().y()),
    CHIN_MARGIN(DOWN, (head, frame) -> frame.y() - head.chin().y()),
    EYE_LINE(DOWN, (head, frame) -> head.betweenEyes().y()),
    FACE_OFFSET(ACROSS, (head, frame) -> head.betweenEyes().x() - frame.x() / 2),
    INTER_EYE_DISTANCE(ACROSS, (head, frame) -> head.interEyeDistance()),
    YAW(Unit.DEGREE, PERSON, PortraitReadings.pose(HeadPose::yaw)),
    PITCH(Unit.DEGREE, PERSON, PortraitReadings.pose(HeadPose::pitch)),
    ROLL(Unit.DEGREE, PERSON, PortraitReadings.pose(HeadPose::roll)),
    CLOTHING_CONTRAST(Unit.POINT, PERSON, PortraitReadings.head(Quantity::clothingContrast));

    /** Fewer background pixels than this say nothing: calibrated on real photos, docs/measures.md. */
    private static final int FEWEST_BACKGROUND_PIXELS = 60;

    private final Unit unit;
    private final @Nullable Axis axis;
    private final Subject subject;
    private final Function<Inspection, Reading> reader;

    Quantity(Unit unit, Function<Inspection, Reading> reader) {
        this(unit, PHOTO, reader);
    }

    Quantity(Unit unit, Subject subject, Function<Inspection, Reading> reader) {
        this.unit = unit;
        this.axis = null;
        this.subject = subject;
        this.reader = reader;
    }

    Quantity(Axis axis, PortraitReadings.Length length) {
        this.unit = Unit.SHARE;
        this.axis = axis;
        this.subject = PERSON;
        this.reader = PortraitReadings.share(axis, length);
    }

    /** The rule id in specification files and reports: kebab case, for example {@code file-size}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The quantity of a rule id; empty if no quantity has it. */
    public static Optional<Quantity> of(String id) {
        return Arrays.stream(values())
                .filter(quantity -> quantity.id().equals(id))
                .findFirst();
    }

    /** The unit that {@link #read} answers in, and that a rule uses unless it names another. */
    public Unit unit() {
        return unit;
    }

    /** Whether a rule may state its limits in this unit: distances in the frame also in pixels and millimetres. */
    public boolean canBeIn(Unit other) {
        return other == unit || (axis != null && (other == Unit.PIXEL || other == Unit.MILLIMETRE));
    }

    /** Whether a vision engine matters for it: it is about the person, or about the background round it. */
    public boolean usesVision() {
        return subject.usesVision();
    }

    /** What the inspection says, in {@link #unit()}. */
    public Reading read(Inspection inspection) {
        return reader.apply(inspection);
    }

    /**
     * How long the side of the frame that shares are of is in this unit: 1 in shares.
     *
     * @param width of the photo in pixels
     * @param height of the photo in pixels
     * @param print of the photo, where the unit is millimetres
     */
    double frame(Unit target, double width, double height, Optional<PrintSize> print) {
        if (target == unit) {
            return 1;
        }
        if (target == Unit.PIXEL) {
            return axis == DOWN ? height : width;
        }
        PrintSize paper = print.orElseThrow();
        return axis == DOWN ? paper.height() : paper.width();
    }

    private static Reading density(Inspection inspection) {
        return inspection.image().isEmpty()
                ? Reading.unknown(Reading.Reason.UNREADABLE)
                : inspection
                        .image()
                        .get()
                        .density()
                        .map(Density::x)
                        .map(Reading::of)
                        .orElse(Reading.ABSENT);
    }

    private static Reading jpegQuality(Inspection inspection) {
        if (inspection.image().isEmpty()) {
            return Reading.unknown(Reading.Reason.UNREADABLE);
        }
        var quality = inspection.image().get().jpegQuality();
        return quality.isPresent() ? Reading.of(quality.getAsInt()) : Reading.ABSENT;
    }

    private static Reading clothingContrast(HeadFacts head) {
        return head.clothingContrast().isPresent()
                ? Reading.of(head.clothingContrast().getAsDouble())
                : Reading.unknown(Reading.Reason.CANNOT_TELL);
    }

    private static Function<Inspection, Reading> header(ToDoubleFunction<ImageFacts> fact) {
        return inspection -> inspection
                .image()
                .map(image -> Reading.of(fact.applyAsDouble(image)))
                .orElseGet(() -> Reading.unknown(Reading.Reason.UNREADABLE));
    }

    private static Function<Inspection, Reading> pixels(ToDoubleFunction<PixelFacts> fact) {
        return inspection -> inspection
                .pixels()
                .map(pixels -> Reading.of(fact.applyAsDouble(pixels)))
                .orElseGet(() -> Readings.withoutPixels(inspection));
    }

    private static Function<Inspection, Reading> background(ToDoubleFunction<BackgroundFacts> fact) {
        return inspection -> inspection
                .background()
                .map(background -> background.pixels() < FEWEST_BACKGROUND_PIXELS
                        ? Reading.unknown(Reading.Reason.CANNOT_TELL)
                        : Reading.of(fact.applyAsDouble(background)))
                .orElseGet(() -> Readings.withoutPixels(inspection));
    }
}
