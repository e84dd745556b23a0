package io.github.photospec.opencv.internal.head;

import io.github.photospec.opencv.internal.face.MeshPoint;

/**
 * What this person's skin and hair look like in this light, so that no complexion is the norm.
 *
 * @param skin from cheeks, forehead and nose
 * @param hair from above the forehead
 */
record HeadColours(ColourCluster skin, ColourCluster hair) {
    /** On both cheeks, the forehead and the nose. */
    private static final int[] SKIN = {205, 425, 50, 280, 101, 330, 36, 266, 151, 9, 108, 337, 69, 299, 195, 5};

    private static final int SKIN_RADIUS = 5;
    private static final int SURELY_PERSON = 200;
    private static final int FEWEST_HAIR = 40;
    /** Dark brown: for bald people, whose hair above the ears is what may cover them. */
    private static final ColourCluster ANY_HAIR = ColourCluster.of(20, 2, 4, 300, 30, 40);

    static HeadColours of(HeadCrop crop, byte[] person) {
        ColourSamples hair = hair(crop, person);
        return new HeadColours(skinOf(crop), hair.size() > FEWEST_HAIR ? ColourCluster.of(hair, 40, 4, 4) : ANY_HAIR);
    }

    /** The skin alone. */
    static ColourCluster skinOf(HeadCrop crop) {
        return ColourCluster.of(skin(crop), 60, 6, 6);
    }

    private static ColourSamples skin(HeadCrop crop) {
        ColourSamples samples = new ColourSamples();
        for (int point : SKIN) {
            crop.around(crop.mesh().spot(point), SKIN_RADIUS).forEach(i -> add(samples, crop, i));
        }
        return samples;
    }

    /** Within the person, from just above the forehead to a third of a face higher. */
    private static ColourSamples hair(HeadCrop crop, byte[] person) {
        double forehead = crop.mesh().spot(MeshPoint.FOREHEAD).y() - 0.5;
        double right = crop.mesh().spot(MeshPoint.RIGHT_CHEEK).x() - 0.5;
        double left = crop.mesh().spot(MeshPoint.LEFT_CHEEK).x() - 0.5;
        double reach = 0.42 * Math.abs(left - right);
        ColourSamples samples = new ColourSamples();
        // Every second pixel of every second row says the same as all.
        for (int y = 0; y < HeadCrop.HEIGHT; y += 2) {
            double above = (forehead - y) / HeadCrop.FACE_HEIGHT;
            if (above <= 0.06 || above >= 0.35) {
                continue;
            }
            for (int x = 0; x < HeadCrop.WIDTH; x += 2) {
                int i = y * HeadCrop.WIDTH + x;
                boolean within = Math.abs(x - (left + right) / 2) < reach;
                if (within && crop.isValid(i) && (person[i] & 0xff) > SURELY_PERSON) {
                    add(samples, crop, i);
                }
            }
        }
        return samples;
    }

    private static void add(ColourSamples samples, HeadCrop crop, int i) {
        samples.add(crop.lightness(i), crop.a(i), crop.b(i));
    }

    /** How well a colour fits lit or shaded skin, plain or flushed: ears are often both. */
    double skinFit(double l, double a, double b) {
        double lit = skin.fit(l, a, b);
        double shaded = skin.fit(l + 18, a, b) - 0.5;
        double flushed = skin.fit(l, a - 6, b - 2) - 0.5;
        return Math.max(lit, Math.max(shaded, flushed));
    }

    /** Something that fits neither is not hair for that reason alone. */
    double hairFit(double l, double a, double b) {
        return Math.max(hair.fit(l, a, b), -25);
    }
}
