package io.github.photospec.internal.header;

import io.github.photospec.image.ChromaSubsampling;
import io.github.photospec.image.ColourMode;
import io.github.photospec.image.Density;
import io.github.photospec.image.Orientation;
import io.github.photospec.image.PersonalData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Collects what the segments of one file declare, in whatever order they come. */
final class HeaderBuilder {
    /** No writer makes more pieces; a hostile file could otherwise cost far more memory than its size. */
    private static final int MOST_HIDDEN = 4096;

    private final Map<Density.Origin, Density> densities = new EnumMap<>(Density.Origin.class);
    private final Set<PersonalData> personalData = EnumSet.noneOf(PersonalData.class);
    private int width;
    private int height;
    private ColourMode colourMode = ColourMode.RGB;
    private boolean alpha;
    private int bitsPerSample = 8;
    private Optional<Orientation> orientation = Optional.empty();
    private boolean progressive;
    private Optional<ChromaSubsampling> subsampling = Optional.empty();
    private OptionalInt jpegQuality = OptionalInt.empty();
    private Optional<IccProfile> profile = Optional.empty();
    private boolean endMarkerMissing;
    private long trailingBytes;
    private boolean decodable;
    private boolean coloursStated;
    private int scans;
    private boolean junk;
    private final List<Stretch> hidden = new ArrayList<>(0);

    HeaderBuilder size(long columns, long rows) {
        boolean held = columns > 0 && rows > 0 && columns <= Integer.MAX_VALUE && rows <= Integer.MAX_VALUE;
        width = held ? (int) columns : 0;
        height = held ? (int) rows : 0;
        return this;
    }

    HeaderBuilder colour(ColourMode mode, boolean withAlpha, int bits) {
        colourMode = mode;
        alpha = withAlpha;
        // Damaged headers state any number; the facts promise 1..16.
        bitsPerSample = Math.min(Math.max(bits, 1), 16);
        return this;
    }

    HeaderBuilder alpha() {
        alpha = true;
        return this;
    }

    /** Of two statements the first counts, as for most readers. */
    HeaderBuilder orientation(Orientation value) {
        orientation = orientation.or(() -> Optional.of(value));
        return this;
    }

    HeaderBuilder progressive(boolean value) {
        progressive = value;
        return this;
    }

    HeaderBuilder subsampling(Optional<ChromaSubsampling> value) {
        subsampling = value;
        return this;
    }

    HeaderBuilder jpegQuality(OptionalInt value) {
        jpegQuality = value;
        return this;
    }

    /** Of two statements in the same place the first counts. */
    HeaderBuilder density(Optional<Density> value) {
        value.ifPresent(density -> densities.putIfAbsent(density.origin(), density));
        return this;
    }

    HeaderBuilder profile(Optional<IccProfile> value) {
        profile = value;
        return this;
    }

    boolean hasProfile() {
        return profile.isPresent();
    }

    HeaderBuilder holds(PersonalData kind, boolean found) {
        if (found) {
            personalData.add(kind);
        }
        return this;
    }

    HeaderBuilder endMissing(boolean value) {
        endMarkerMissing = value;
        return this;
    }

    HeaderBuilder trailing(long bytes) {
        trailingBytes = bytes;
        return this;
    }

    HeaderBuilder decodable(boolean value) {
        decodable = value;
        return this;
    }

    HeaderBuilder coloursStated(boolean value) {
        coloursStated = value;
        return this;
    }

    HeaderBuilder oneMoreScan() {
        scans++;
        return this;
    }

    /** Decoders shall not see these bytes, which belong to no segment. */
    HeaderBuilder junk(long from, long to) {
        junk = true;
        return hide(from, to);
    }

    /** Decoders shall not see these bytes; called in the file's order. */
    HeaderBuilder hide(long from, long to) {
        int last = hidden.size() - 1;
        if (last >= 0 && hidden.get(last).end() == from) {
            Stretch longer = new Stretch(
                    hidden.get(last).start(), (int) to - hidden.get(last).start());
            hidden.set(last, longer);
        } else if (hidden.size() <= MOST_HIDDEN) {
            hidden.add(new Stretch((int) from, (int) (to - from)));
        }
        return this;
    }

    /** Empty without a size: then nothing can be said about a picture. */
    Optional<Header> build() {
        if (width == 0) {
            return Optional.empty();
        }
        return Optional.of(new Header(
                width,
                height,
                orientation.orElse(Orientation.UPRIGHT),
                colourMode,
                alpha,
                bitsPerSample,
                progressive,
                subsampling,
                jpegQuality,
                List.copyOf(densities.values()),
                profile,
                Collections.unmodifiableSet(personalData),
                endMarkerMissing,
                trailingBytes,
                new Coding(decodable && hidden.size() <= MOST_HIDDEN, coloursStated, scans, junk, hidden)));
    }
}
