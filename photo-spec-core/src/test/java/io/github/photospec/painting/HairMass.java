package io.github.photospec.painting;

/**
 * An area of hair between two curves.
 *
 * @param strands how many single hairs are drawn
 * @param light brightness, 1 being the hair colour as given
 * @param fray how far hairs stray over the edge, as a share of the width
 */
record HairMass(Curve inner, Curve outer, Flow flow, int strands, double light, double fray) {
    /** Which way the hairs lie. */
    enum Flow {
        /** Along the curves, as hair hangs. */
        ALONG,
        /** From the inner to the outer curve, as hair is combed back. */
        ACROSS
    }

    static HairMass hanging(Curve inner, Curve outer, int strands, double light, double fray) {
        return new HairMass(inner, outer, Flow.ALONG, strands, light, fray);
    }

    static HairMass combed(Curve inner, Curve outer, int strands, double light, double fray) {
        return new HairMass(inner, outer, Flow.ACROSS, strands, light, fray);
    }

    HairMass on(Side side) {
        return new HairMass(inner.on(side), outer.on(side), flow, strands, light, fray);
    }

    boolean hangs() {
        return flow == Flow.ALONG;
    }

    /** The point at a share of the curves' length and a share of the way from the inner to the outer one. */
    Spot at(double length, double width) {
        return inner.at(length).towards(outer.at(length), width);
    }
}
