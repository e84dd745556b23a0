package io.github.photospec.make;

import io.github.photospec.PhotoInput;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.jpeg.LosslessRepair;
import io.github.photospec.internal.repair.ChunkRepair;
import io.github.photospec.internal.repair.Presentation;
import io.github.photospec.internal.repair.RepairedFile;
import io.github.photospec.make.FixedPhoto.Reason;
import io.github.photospec.make.FixedPhoto.Unfixed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Repairs files without touching a pixel: of JPEG, PNG and WebP it removes metadata and what lies behind the picture; JPEG it
 * also turns upright as the EXIF tag says, and writes the density and a missing end marker. Immutable and safe to share between
 * threads; needs no vision engine.
 */
public final class PhotoFixer {
    private final OptionalInt dotsPerInch;
    private final boolean turning;

    private PhotoFixer(OptionalInt dotsPerInch, boolean turning) {
        this.dotsPerInch = dotsPerInch;
        this.turning = turning;
    }

    /** A fixer that leaves the density as it is. */
    public static PhotoFixer create() {
        return new PhotoFixer(OptionalInt.empty(), true);
    }

    /** A copy that writes this density, 1..65534 dots per inch. */
    public PhotoFixer withDensity(int value) {
        return new PhotoFixer(OptionalInt.of(value), turning);
    }

    /**
     * A copy that turns no picture upright: those that are not still say so. Turning takes most of the time and memory that a
     * repair may take, and whoever keeps a photo to make others of it needs none.
     */
    public PhotoFixer keepingOrientation() {
        return new PhotoFixer(dotsPerInch, false);
    }

    /**
     * Repairs a photo. Whatever its bytes are, there is an answer; of a file longer than {@link
     * InspectionLimits#DEFAULT} allows it says that it is too large.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public FixedPhoto fix(PhotoInput photo) throws IOException {
        int most = InspectionLimits.DEFAULT.maxBytes();
        byte[] bytes = photo.read(most);
        Optional<ImageFormat> format = ImageFormat.detect(bytes);
        FixedPhoto fixed = bytes.length > most ? left(bytes, format, Reason.TOO_LARGE) : fix(bytes, format);
        return format.flatMap(known -> extension(known, photo.name()))
                .map(extension -> renamed(fixed, extension))
                .orElse(fixed);
    }

    private FixedPhoto fix(byte[] bytes, Optional<ImageFormat> format) {
        return format.map(known -> switch (known) {
                    case JPEG -> fix(bytes);
                    case PNG -> fixed(ChunkRepair.png(bytes), known, beyondReach(bytes, known));
                    case WEBP -> fixed(ChunkRepair.webp(bytes), known, beyondReach(bytes, known));
                    case GIF, BMP, TIFF, HEIC, AVIF -> left(bytes, format, Reason.FORMAT);
                })
                .orElseGet(() -> left(bytes, format, Reason.FORMAT));
    }

    /** Repairs the bytes of a JPEG. */
    FixedPhoto fix(byte[] jpeg) {
        LosslessRepair stripped =
                LosslessRepair.of(jpeg).withoutMetadata().withoutTrailingBytes().withEndMarker();
        LosslessRepair repair = turning ? stripped.upright() : stripped;
        RepairedFile repaired = dotsPerInch.isPresent()
                ? repair.withDensity(dotsPerInch.getAsInt()).make()
                : repair.make();
        return fixed(repaired, ImageFormat.JPEG, List.of());
    }

    /** What is done to JPEG alone, and would have to be done. */
    private List<Unfixed> beyondReach(byte[] bytes, ImageFormat format) {
        Optional<Presentation> shown = Headers.read(bytes, format).map(Presentation::of);
        List<Unfixed> beyond = new ArrayList<>();
        if (turning
                && shown.filter(is -> is.orientation() != Orientation.UPRIGHT).isPresent()) {
            beyond.add(new Unfixed(Edit.Kind.TURNED, Reason.FORMAT));
        }
        if (dotsPerInch.isPresent()
                && shown.filter(is -> !is.dotsPerInch().equals(dotsPerInch)).isPresent()) {
            beyond.add(new Unfixed(Edit.Kind.DENSITY_WRITTEN, Reason.FORMAT));
        }
        return beyond;
    }

    private static FixedPhoto fixed(RepairedFile repaired, ImageFormat format, List<Unfixed> beyondReach) {
        Stream<Unfixed> refused = repaired.refusals().entrySet().stream()
                .map(refusal -> new Unfixed(Repairs.kind(refusal.getKey()), Repairs.reason(refusal.getValue())));
        return new FixedPhoto(
                repaired.bytes(),
                Optional.of(format),
                repaired.repairs().stream().map(Repairs::edit).toList(),
                Stream.concat(refused, beyondReach.stream()).toList());
    }

    private static FixedPhoto left(byte[] bytes, Optional<ImageFormat> format, Reason reason) {
        return new FixedPhoto(bytes, format, List.of(), List.of(new Unfixed(Edit.Kind.METADATA_REMOVED, reason)));
    }

    /** The extension that a file of this format should have; empty if it has a right one, or no name. */
    private static Optional<String> extension(ImageFormat format, Optional<String> name) {
        return name.filter(text -> !format.usesExtension(
                        text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
                .map(text -> format.extension());
    }

    private static FixedPhoto renamed(FixedPhoto fixed, String extension) {
        List<Edit> edits = new ArrayList<>(fixed.edits());
        edits.add(Edit.of(Edit.Kind.EXTENSION_CORRECTED, extension));
        return new FixedPhoto(fixed.bytes(), fixed.format(), edits, fixed.unfixed());
    }
}
