package io.github.photospec.opencv.internal.matte;

import org.opencv.core.Mat;

/** Cuts persons out of portraits. For one thread. */
public final class PersonCutter {
    private final PersonPrior net;

    /** With the model's file. */
    public PersonCutter(byte[] model) {
        this.net = new PersonPrior(model);
    }

    /**
     * The person in a portrait.
     *
     * @param portrait blue, green, red with 16 bits of sRGB
     * @param coverage how much of each pixel the photo fills, 0..1; what is beyond is nobody's
     */
    public Cutout cut(Mat portrait, float[] coverage) {
        Plane prior = net.run(portrait);
        Plane picture = Levels.toPlane(portrait);
        byte[] trimap = Trimap.of(prior);
        BackgroundModel background = BackgroundModel.fit(picture, trimap, coverage);
        Plane alpha = Alpha.of(picture, prior, trimap, Key.of(picture, trimap, coverage, background));
        Plane colours = Foreground.of(picture, alpha);
        Spill.remove(colours, picture, alpha);
        return new Cutout(picture, colours, alpha, coverage, Trimap.doubtfulShare(prior, coverage));
    }
}
