package io.github.photospec.opencv.internal.matte;

/** How much of each pixel is the person's. */
final class Alpha {
    /** How strongly the net pulls in the band, if colours can tell too; the equations' own weights are some ones. */
    private static final float NET = 0.005f;
    /** Before an uneven background, whose edges they would follow; on {@link #SIZE} pixels, less on more: the net sees no more. */
    private static final float NET_ALONE = 0.1f;

    private static final float SIZE = 180 * 240;
    /** How strongly a key pulls that is sure. */
    private static final float KEY = 0.01f;
    /** So much of the net's pull a sure key takes from it. */
    private static final float YIELD = 0.8f;
    /** What the net is less or more sure of than this counts as 0 and 1. */
    private static final float UNSURE = 0.1f;
    /** The same before an uneven background: what it is in doubt about would else become a veil. */
    private static final float UNSURE_ALONE = 0.3f;
    /** The equations hardly ever reach 0 and 1: so much short of them counts as there. */
    private static final float SHORT = 0.06f;

    private Alpha() {}

    /** The alphas of a picture whose band is known. */
    static Plane of(Plane picture, Plane prior, byte[] trimap, Key key) {
        float[] expected = new float[trimap.length];
        float net = key.isSilent() ? NET_ALONE * SIZE / trimap.length : NET;
        float unsure = key.isSilent() ? UNSURE_ALONE : UNSURE;
        float[] pull = new float[trimap.length];
        for (int i = 0; i < trimap.length; i++) {
            if (trimap[i] == Trimap.BAND) {
                float byColour = KEY * key.confidence(i);
                float byNet = net * (1 - YIELD * key.confidence(i));
                pull[i] = byNet + byColour;
                expected[i] = (byNet * stretched(prior.values()[i], unsure) + byColour * key.alpha(i)) / pull[i];
            }
        }
        Plane alpha = ClosedForm.solve(picture, trimap, expected, pull);
        float[] values = alpha.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = stretched(values[i], SHORT);
        }
        return alpha;
    }

    private static float stretched(float value, float margin) {
        return Levels.clamp((value - margin) / (1 - 2 * margin));
    }
}
