package io.github.photospec.make;

import io.github.photospec.image.Box;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.internal.decode.PhotoDecoder;
import io.github.photospec.internal.decode.PhotoPart;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;
import java.util.Optional;

/** The photo from which others are made: its bytes, and what was seen in it, once for all of them. */
final class Original {
    /**
     * With fewer pixels of the working image for one of the made photo, those that sub-sampling left out would show as
     * jagged edges: the crop is decoded again, finer.
     */
    private static final double ENOUGH = 2;

    private final byte[] bytes;
    private final Examination seen;

    Original(byte[] bytes, Examination seen) {
        this.bytes = bytes;
        this.seen = seen;
    }

    byte[] bytes() {
        return bytes;
    }

    Inspection inspection() {
        return seen.inspection();
    }

    /** The pixels that a crop needs, with the crop laid on them; the photo was readable. */
    Source source(CropPlan plan) {
        SrgbImage working = seen.image().orElseThrow();
        ImageFacts photo = inspection().image().orElseThrow();
        PhotoPart whole = new PhotoPart(working, new Box(0, 0, photo.width(), photo.height()));
        double step = (double) photo.width() / working.width();
        boolean fine = step < 1.5 || plan.placement().scale() >= ENOUGH * step;
        return lay(plan, fine ? whole : part(plan).orElse(whole));
    }

    private Optional<PhotoPart> part(CropPlan plan) {
        ImageFormat format = inspection().file().format().orElseThrow();
        int step = (int) Math.max(1, Math.floor(plan.placement().scale() / ENOUGH));
        return Headers.read(bytes, format)
                .flatMap(header -> PhotoDecoder.decodePart(bytes, format, header, plan.surroundings(), step));
    }

    private Source lay(CropPlan plan, PhotoPart part) {
        Box place = part.place();
        double across = part.image().width() / place.width();
        double down = part.image().height() / place.height();
        Spot origin = plan.placement().origin();
        Box content = inspection().content().orElseThrow();
        Placement onPart = new Placement(
                new Spot((origin.x() - place.x()) * across, (origin.y() - place.y()) * down),
                plan.placement().scale() * across,
                plan.placement().degrees());
        Box photo = new Box(content.x() - place.x(), content.y() - place.y(), content.width(), content.height())
                .scaled(across, down);
        return new Source(part.image(), new PortraitFrame(onPart, plan.width(), plan.height(), photo));
    }

    /** Pixels, and the frame of what is to be made of them. */
    record Source(SrgbImage image, PortraitFrame frame) {}
}
