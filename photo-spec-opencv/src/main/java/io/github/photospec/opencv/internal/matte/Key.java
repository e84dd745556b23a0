package io.github.photospec.opencv.internal.matte;

/**
 * What the colours in the band say where the background is even: a pixel is the person's by how far it is from the
 * background's colour, measured by how far the person's colour nearby is. It is silent where both are alike: a white shirt on
 * white.
 */
final class Key {
    /** Chroma counts less than luma: JPEG files store half of it or a quarter. */
    private static final float CHROMA = 0.6f;
    /** The person's colour is reached this much early: nobody is of one colour. */
    private static final double FULL = 0.9;
    /** A background never counts as smoother than this, 0..1: JPEG's grain. */
    private static final double GRAIN = 0.006;
    /** So many residuals about the background's colour count as background. */
    private static final double SLACK = 2;

    private static final double NARROWEST = 0.03;
    /** Where the colours differ by less it is silent, by more than {@link #SURE} sure. */
    private static final double SILENT = 0.08;

    private static final double SURE = 0.2;
    private static final int NEAR = 6;

    private final Plane alpha;
    private final float[] confidence;
    private boolean silent = true;

    private Key(int width, int height) {
        this.alpha = Plane.blank(width, height, 1);
        this.confidence = new float[width * height];
    }

    /** The key of a band; silent if the background is uneven. */
    static Key of(Plane picture, byte[] trimap, float[] coverage, BackgroundModel background) {
        Key key = new Key(picture.width(), picture.height());
        if (background.isEven()) {
            key.read(picture, trimap, coverage, background);
            key.silent = false;
        }
        return key;
    }

    private void read(Plane picture, byte[] trimap, float[] coverage, BackgroundModel background) {
        LocalColours person = LocalColours.of(picture, Weights.of(trimap, Trimap.PERSON, coverage), radii());
        BackgroundModel.Reader behind = background.reader();
        double slack = SLACK * Math.max(background.residual(), GRAIN);
        float[] colour = new float[3];
        float[] own = new float[3];
        float[] far = new float[3];
        float[] near = new float[3];
        for (int i = 0; i < trimap.length; i++) {
            if (trimap[i] != Trimap.BAND || !person.read(i % alpha.width(), i / alpha.width(), colour)) {
                continue;
            }
            Chroma.read(colour, 0, near);
            behind.read(i, colour);
            Chroma.read(colour, 0, far);
            Chroma.read(picture.values(), 3 * i, own);
            double range = distance(near, far);
            double place = (distance(own, far) - slack) / Math.max(NARROWEST, FULL * range - slack);
            alpha.values()[i] = Levels.clamp((float) place);
            confidence[i] = Levels.clamp((float) ((range - SILENT) / (SURE - SILENT)));
        }
    }

    private int[] radii() {
        int near = Lengths.of(NEAR, 4, alpha.width());
        return new int[] {near, 3 * near, 9 * near};
    }

    private static double distance(float[] one, float[] other) {
        float luma = one[0] - other[0];
        float blue = CHROMA * (one[1] - other[1]);
        float red = CHROMA * (one[2] - other[2]);
        return Math.sqrt(luma * luma + blue * blue + red * red);
    }

    /** Whether it says nothing at all. */
    boolean isSilent() {
        return silent;
    }

    /** The person's share of a pixel, 0..1. */
    float alpha(int index) {
        return alpha.values()[index];
    }

    /** How sure that is, 0..1. */
    float confidence(int index) {
        return confidence[index];
    }
}
