package io.github.photospec.internal.header;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.PersonalData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a picture's header declares; the fields mean what they mean in {@code inspect.ImageFacts}, and the
 * coding is for decoders.
 */
public record Header(
        int storedWidth,
        int storedHeight,
        Orientation orientation,
        ColourMode colourMode,
        boolean alpha,
        int bitsPerSample,
        boolean progressive,
        Optional<ChromaSubsampling> subsampling,
        OptionalInt jpegQuality,
        List<Density> densities,
        Optional<IccProfile> profile,
        Set<PersonalData> personalData,
        boolean endMarkerMissing,
        long trailingBytes,
        Coding coding) {
    /** Stored columns times rows. */
    public long pixels() {
        return (long) storedWidth * storedHeight;
    }
}
