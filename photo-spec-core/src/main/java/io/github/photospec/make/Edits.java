package io.github.photospec.make;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PersonCut.Side;
import io.github.photospec.internal.jpeg.FittedJpeg;
import io.github.photospec.make.Edit.Kind;
import io.github.photospec.rule.Colours;
import io.github.photospec.spec.PhotoSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Tells what was done to make a photo. */
final class Edits {
    private Edits() {}

    static List<Edit> of(CropPlan plan, OptionalInt ground, FittedJpeg file, PhotoSpec spec, Inspection original) {
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.of(Kind.CROPPED, plan.width(), plan.height()));
        if (plan.commonFraming()) {
            edits.add(Edit.of(Kind.FRAMED_BY_COMMON_STANDARD));
        }
        double degrees = plan.placement().degrees();
        if (degrees != 0) {
            edits.add(Edit.of(Kind.STRAIGHTENED, String.format(Locale.ROOT, "%.1f", Math.abs(degrees))));
        }
        if (plan.placement().scale() < CropPlanner.UNENLARGED) {
            edits.add(Edit.of(
                    Kind.ENLARGED,
                    String.format(Locale.ROOT, "%.2f", 1 / plan.placement().scale())));
        }
        ground.ifPresent(rgb -> edits.add(Edit.of(Kind.BACKGROUND_REPLACED, Colours.hex(rgb))));
        for (Side side : plan.filled()) {
            edits.add(Edit.of(Kind.FILLED, side.name().toLowerCase(Locale.ROOT)));
        }
        edits.add(Edit.of(
                Kind.ENCODED,
                original.file().format().map(ImageFormat::id).orElse(""),
                file.quality(),
                file.bytes().length));
        OutputDensity.of(spec).ifPresent(dpi -> edits.add(Edit.of(Kind.DENSITY_WRITTEN, dpi)));
        boolean told = original.image().map(ImageFacts::personalData).stream().anyMatch(kinds -> !kinds.isEmpty());
        if (told) {
            edits.add(Edit.of(Kind.METADATA_REMOVED));
        }
        return edits;
    }
}
