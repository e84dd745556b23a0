package io.github.photospec.rule;

import static io.github.photospec.rule.Subject.PERSON;
import static io.github.photospec.rule.Subject.PHOTO;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.Readability;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fact that is a word, and can be asked to be one of a set. {@code docs/measures.md} defines each. */
public enum Attribute {
    READABLE(ids(Readability.values(), Readability::id), Attribute::readable),
    FORMAT(
            ids(ImageFormat.values(), ImageFormat::id),
            inspection -> inspection
                    .file()
                    .format()
                    .map(format -> Reading.of(format.id()))
                    .orElse(Reading.of("unknown"))),
    /** Any extension may be asked for, in lower case without its dot; {@code none} is a name without one. */
    FILE_EXTENSION(Set.of(), Attribute::extension),
    COLOUR_MODE(
            ids(ColourMode.values(), ColourMode::id),
            inspection -> inspection
                    .image()
                    .map(image -> Reading.of(image.colourMode().id()))
                    .orElseGet(() -> Reading.unknown(Reading.Reason.UNREADABLE))),
    /** {@code upright} as stored, or {@code turned} by its EXIF tag, which some platforms ignore. */
    ORIENTATION(
            Set.of("upright", "turned"),
            inspection -> inspection
                    .image()
                    .map(image -> Reading.of(image.orientation() == Orientation.UPRIGHT ? "upright" : "turned"))
                    .orElseGet(() -> Reading.unknown(Reading.Reason.UNREADABLE))),
    BORDER(
            Set.of("yes", "no"),
            inspection -> inspection
                    .pixels()
                    .map(pixels -> Reading.of(pixels.border().isPresent() ? "yes" : "no"))
                    .orElseGet(() -> Readings.withoutPixels(inspection))),
    EYES_OPEN(Set.of("yes", "no"), PERSON, PortraitReadings.answer(HeadFacts::eyesOpen)),
    MOUTH_CLOSED(Set.of("yes", "no"), PERSON, PortraitReadings.answer(HeadFacts::mouthClosed)),
    EYES_VISIBLE(Set.of("yes", "no"), PERSON, PortraitReadings.answer(HeadFacts::eyesVisible)),
    EARS_VISIBLE(Set.of("both", "one", "none"), PERSON, PortraitReadings.head(PortraitReadings::ears)),
    BAREHEADED(Set.of("yes", "no"), PERSON, PortraitReadings.head(PortraitReadings::bareheaded));

    private final Set<String> words;
    private final Subject subject;
    private final Function<Inspection, Reading> reader;

    Attribute(Set<String> words, Function<Inspection, Reading> reader) {
        this(words, PHOTO, reader);
    }

    Attribute(Set<String> words, Subject subject, Function<Inspection, Reading> reader) {
        this.words = words;
        this.subject = subject;
        this.reader = reader;
    }

    /** The rule id in specification files and reports: kebab case, for example {@code ears-visible}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The attribute of a rule id; empty if no attribute has it. */
    public static Optional<Attribute> of(String id) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.id().equals(id))
                .findFirst();
    }

    /** The words that a rule may allow; empty if any word may be asked for. */
    public Set<String> words() {
        return words;
    }

    /** Whether a vision engine matters for it: it is about the person. */
    public boolean usesVision() {
        return subject.usesVision();
    }

    /** What the inspection says. */
    public Reading read(Inspection inspection) {
        return reader.apply(inspection);
    }

    private static Reading readable(Inspection inspection) {
        return inspection.readability() == Readability.NOT_TRIED
                ? Reading.unknown(Reading.Reason.NOT_DECODED)
                : Reading.of(inspection.readability().id());
    }

    private static Reading extension(Inspection inspection) {
        return inspection.file().name().isEmpty()
                ? Reading.unknown(Reading.Reason.NO_NAME)
                : Reading.of(inspection.file().extension().orElse("none"));
    }

    private static <E> Set<String> ids(E[] values, Function<E, String> id) {
        return Stream.of(values).map(id).collect(toUnmodifiableSet());
    }
}
