package io.github.photospec.painting;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/** Draws the features of a compliant sitter from a seed. */
final class RandomSitter {
    /** Skin with hair and iris colours that occur with it, so that a draw stays plausible. */
    private record Look(int skin, List<Integer> hair, List<Integer> iris) {}

    private static final List<Integer> BLACK = List.of(0x1C1614, 0x241B17, 0x2D211B);
    private static final List<Integer> BROWNS = List.of(0x2D211B, 0x4A3426, 0x6A4B33, 0x8A8680);
    private static final List<Integer> DARK_IRIS = List.of(0x54381F, 0x3C2718, 0x6A4628);

    private static final List<Look> LOOKS = List.of(
            new Look(0xE8BE9E, BLACK, DARK_IRIS),
            new Look(0xE2B294, BLACK, DARK_IRIS),
            new Look(0xDDAA86, BLACK, DARK_IRIS),
            new Look(0xD29A72, BLACK, DARK_IRIS),
            new Look(0xEFCDB6, List.of(0x4A3426, 0x7A5A38, 0xB8935A, 0x9A9691), List.of(0x5B7A94, 0x6B7A52, 0x6A4628)),
            new Look(0xC48A5E, BROWNS, DARK_IRIS),
            new Look(0x96623E, BLACK, DARK_IRIS),
            new Look(0x6A4430, BLACK, DARK_IRIS));

    /** Clothes dark or strong enough not to merge with a white backdrop. */
    private static final List<Integer> CLOTHES =
            List.of(0x34425C, 0x2B2E36, 0x5A2B3C, 0x2F5146, 0x44546A, 0x6A3B2C, 0x3A3560, 0x7A8CA8, 0x1F2A44);

    private static final List<HairStyle> STYLES = List.of(
            HairStyle.SHORT,
            HairStyle.SHORT,
            HairStyle.SHORT,
            HairStyle.TIED,
            HairStyle.TIED,
            HairStyle.BEHIND_EARS,
            HairStyle.BEHIND_EARS,
            HairStyle.BALD);

    private final long seed;
    private final Random random;

    RandomSitter(long seed) {
        this.seed = seed;
        // Neighbouring seeds give nearly equal first numbers; a multiplier spreads them.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    Sitter sitter() {
        Look look = any(LOOKS);
        Complexion complexion = new Complexion(
                varied(look.skin(), 0.03), varied(any(look.hair()), 0.15), varied(any(look.iris()), 0.1));
        Outfit outfit = new Outfit(
                varied(any(CLOTHES), 0.12), random.nextInt(3) > 0, false, Hat.NONE, varied(any(CLOTHES), 0.12));
        Expression expression = new Expression(0, between(0, 0.25), between(0.9, 1));
        FaceBuild build = new FaceBuild(between(0.94, 1.05), between(0.86, 1.04), between(0.65, 1.2));
        return new Sitter(complexion, any(STYLES), outfit, Turn.FRONTAL, expression, build, seed);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private double between(double min, double max) {
        return min + (max - min) * random.nextDouble();
    }

    /** The colour a little lighter or darker. */
    private Color varied(int rgb, double spread) {
        return Tones.lit(new Color(rgb), between(1 - spread, 1 + spread));
    }
}
