package io.github.photospec.internal.decode;

import io.github.photospec.internal.header.IccProfile;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** An embedded colour profile (ICC.1) that was tried and works. Immutable and safe to share between threads. */
final class ColourProfile {
    private static final int MAX_REMEMBERED = 16;
    /** Profiles of photos have a few kilobytes. */
    private static final int MAX_REMEMBERED_BYTES = 1 << 16;
    /** A profile that moves no probe by more than this is sRGB under another name, or one of its rounded copies. */
    private static final int SAME = 2;

    private static final Map<ByteBuffer, Optional<ColourProfile>> REMEMBERED =
            Collections.synchronizedMap(new LinkedHashMap<>(32, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Optional<ColourProfile>> eldest) {
                    return size() > MAX_REMEMBERED;
                }
            });

    private final ICC_Profile profile;
    private final boolean grey;
    private final boolean srgb;
    /** What each grey becomes; empty for colour profiles. */
    private final int[] greys;

    private ColourProfile(ICC_Profile profile, boolean grey) {
        this.profile = profile;
        this.grey = grey;
        int[] probes = grey ? ramp() : lattice();
        int[] seen = probes.clone();
        new ProfileConversion(profile, grey ? 1 : 3, seen.length).run(seen);
        this.srgb = isSame(probes, seen);
        this.greys = grey ? seen : new int[0];
    }

    /** The profile of a file; empty if it is incomplete or broken, or neither for grey nor for red, green and blue. */
    static Optional<ColourProfile> of(IccProfile embedded, byte[] file) {
        return embedded.bytes(file).flatMap(ColourProfile::of);
    }

    private static Optional<ColourProfile> of(byte[] bytes) {
        if (bytes.length > MAX_REMEMBERED_BYTES) {
            return read(bytes);
        }
        ByteBuffer key = ByteBuffer.wrap(bytes);
        Optional<ColourProfile> known = REMEMBERED.get(key);
        if (known == null) {
            known = read(bytes);
            REMEMBERED.put(key, known);
        }
        return known;
    }

    private static Optional<ColourProfile> read(byte[] bytes) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            return switch (profile.getColorSpaceType()) {
                case ColorSpace.TYPE_GRAY -> Optional.of(new ColourProfile(profile, true));
                case ColorSpace.TYPE_RGB -> Optional.of(new ColourProfile(profile, false));
                default -> Optional.empty();
            };
        } catch (RuntimeException broken) {
            // IllegalArgumentException, CMMException, ProfileDataException and, for hostile bytes, others.
            return Optional.empty();
        }
    }

    /** Whether colours already are what they should become. */
    boolean isSrgb() {
        return srgb;
    }

    /** Whether it is a profile for grey pictures, and not for colour. */
    boolean isForGrey() {
        return grey;
    }

    /** Rows of so many pixels, converted to sRGB; for one thread. */
    PictureRows convert(PictureRows rows, int width) {
        if (grey) {
            return (y, row) -> {
                rows.fill(y, row);
                for (int x = 0; x < width; x++) {
                    row[x] = (row[x] & 0xff000000) | (greys[row[x] & 0xff] & 0xffffff);
                }
            };
        }
        ProfileConversion conversion = new ProfileConversion(profile, 3, width);
        return (y, row) -> {
            rows.fill(y, row);
            conversion.run(row);
        };
    }

    private static boolean isSame(int[] before, int[] after) {
        for (int i = 0; i < before.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                if (Math.abs((before[i] >> shift & 0xff) - (after[i] >> shift & 0xff)) > SAME) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[] ramp() {
        return IntStream.range(0, 256).map(i -> i * 0x010101).toArray();
    }

    /** A lattice of 6 x 6 x 6 colours. */
    private static int[] lattice() {
        return IntStream.range(0, 216)
                .map(i -> i / 36 * 0x330000 + i / 6 % 6 * 0x3300 + i % 6 * 0x33)
                .toArray();
    }
}
