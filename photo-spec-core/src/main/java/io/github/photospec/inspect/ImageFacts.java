package io.github.photospec.inspect;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.PersonalData;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the picture's header declares, read without decoding a pixel.
 *
 * @param storedWidth columns as stored, in pixels, at least 1
 * @param storedHeight rows as stored, in pixels, at least 1
 * @param orientation how stored rows and columns are to be turned
 * @param colourMode how colour is stored
 * @param alpha whether pixels may be transparent
 * @param bitsPerSample 1..16
 * @param progressive whether a JPEG comes in several scans, or a PNG interlaced
 * @param subsampling of a JPEG with three or more components
 * @param jpegQuality 1..100, estimated from the quantisation tables as libjpeg would have written them; empty if the
 *     file is no JPEG or its tables are missing
 * @param densities every statement of density, in the order of {@link Density.Origin}
 * @param iccProfile the description of an embedded colour profile, as {@code unnamed} if it has none
 * @param personalData kinds of metadata that concern a person
 * @param endMarkerMissing whether the file ends before its format says that it ends
 * @param trailingBytes bytes after the end marker, 0 or more
 */
public record ImageFacts(
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
        Optional<String> iccProfile,
        Set<PersonalData> personalData,
        boolean endMarkerMissing,
        long trailingBytes) {
    public ImageFacts {
        densities = List.copyOf(densities);
        // In the enum's order, which Set.copyOf would shuffle at every start.
        personalData = Collections.unmodifiableSet(new TreeSet<>(personalData));
    }

    /** Columns when upright, in pixels. */
    public int width() {
        return orientation.swapsAxes() ? storedHeight : storedWidth;
    }

    /** Rows when upright, in pixels. */
    public int height() {
        return orientation.swapsAxes() ? storedWidth : storedHeight;
    }

    /** Stored columns times rows. */
    public long pixels() {
        return (long) storedWidth * storedHeight;
    }

    /**
     * The density most readers believe: the first that gives dots per inch with square pixels. Empty if the file states
     * none; an aspect ratio alone states none.
     */
    public Optional<Density> density() {
        return densities.stream()
                .filter(density -> density.isPhysical() && density.isSquare())
                .findFirst();
    }

    /** Whether two places in the file give different dots per inch. */
    public boolean densitiesContradict() {
        List<Density> physical = densities.stream().filter(Density::isPhysical).toList();
        return physical.stream().anyMatch(density -> !density.agreesWith(physical.get(0)));
    }
}
