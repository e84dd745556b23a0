package io.github.photospec.opencv.internal.head;

/** Tells this person's skin in any light: the cheeks' colour lighter or darker, or glossy. */
final class SkinTones {
    private static final double FITS = -10;
    private static final int SHIFT = 20;
    private static final int STEP = 5;
    private static final double SAME_HUE = 0.5;

    private final ColourCluster skin;
    private final double hue;
    private final double chroma;

    private SkinTones(ColourCluster skin) {
        this.skin = skin;
        this.hue = Math.atan2(skin.b(), skin.a());
        this.chroma = Math.hypot(skin.a(), skin.b());
    }

    static SkinTones of(HeadCrop crop) {
        return new SkinTones(HeadColours.skinOf(crop));
    }

    boolean isSkin(double l, double a, double b) {
        for (int shift = -SHIFT; shift <= SHIFT; shift += STEP) {
            if (skin.fit(l + shift, a, b) > FITS) {
                return true;
            }
        }
        return isGloss(l, a, b);
    }

    /** A lamp's reflection is brighter and paler, and keeps the hue. */
    private boolean isGloss(double l, double a, double b) {
        double share = Math.hypot(a, b) / chroma;
        double turn = Math.abs(Math.IEEEremainder(Math.atan2(b, a) - hue, 2 * Math.PI));
        return l > skin.l() && turn < SAME_HUE && share >= 0.35 && share <= 1;
    }
}
