package io.github.photospec.painting;

/** The outermost points of a head as it is held: where the turned picture puts the top of the hair and the chin. */
final class Contour {
    private static final int SAMPLES = 80;

    private final Sitter sitter;
    private final HeadTurn turn;

    Contour(Sitter sitter) {
        this.sitter = sitter;
        this.turn = new HeadTurn(sitter.turn());
    }

    /** Height of the top of the hair in face units. */
    double highest() {
        Curve crown = HairPainter.crown(sitter.hairStyle());
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= SAMPLES; i++) {
            Spot spot = crown.at((double) i / SAMPLES);
            highest = Math.max(highest, turn.turned(spot.x(), spot.y()).y());
        }
        return highest;
    }

    /** Height of the chin's lowest point in face units. */
    double lowest() {
        Curve outline = FacePainter.outline(sitter);
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= SAMPLES; i++) {
            Spot spot = outline.at((double) i / SAMPLES);
            lowest = Math.min(lowest, turn.turned(spot.x(), spot.y()).y());
        }
        return lowest;
    }
}
