package io.github.photospec.painting;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/** Hair behind the body and hair on the head, for every {@link HairStyle}. */
final class HairPainter {
    private static final Curve HAIRLINE = Curve.through("-7.75,1.6 -7.35,3.6 -7.1,5.6 -6.4,7.1 -4.6,8.3 -2.2,8.9 0,8.8")
            .mirrored();
    private static final Curve CROWN = Curve.through("-8.0,1.6 -8.4,4 -8.6,6.8 -8.0,9.6 -6.2,12 -3.4,13.6 0,14.2")
            .mirrored();
    private static final Curve TIGHT_HAIRLINE =
            Curve.through("-7.8,3.2 -7.5,5 -6.9,6.6 -5.2,8.0 -2.6,8.7 0,9.0").mirrored();
    private static final Curve TIGHT_CROWN =
            Curve.through("-8.1,3.4 -8.3,6 -8.0,8.6 -6.4,11.2 -3,12.9 0,13.2").mirrored();
    private static final Curve FRINGE_EDGE =
            Curve.through("-6.9,6.2 -5.2,5.9 -2.6,6.3 0,6.0").mirrored();
    private static final Curve FRINGE_ROOTS =
            Curve.through("-8.2,8.2 -6.4,11.2 -3,12.9 0,13.4").mirrored();

    /** Curtains from the temple down; the parting is put before them. */
    private static final String BOB_INNER = "3.0,9.0 5.8,7.4 6.9,4.4 7.1,1 6.9,-2.5 6.4,-5.6 5.4,-8.2";

    private static final String BOB_OUTER = "4.6,13.1 8.1,10.6 9.5,6.5 10,1.5 10.1,-2.5 9.6,-6.2 7.4,-9.0";
    private static final String LONG_INNER = "3.0,9.0 5.8,7.4 7.0,4.4 7.2,1 7.0,-3 6.6,-7 6.7,-11 6.6,-17.0";
    private static final String LONG_OUTER = "4.6,13.1 8.0,10.6 9.3,6.5 9.8,1.5 10.1,-3 10.5,-7.5 10.6,-12 9.6,-17.4";

    private static final HairMass SHORT = HairMass.combed(HAIRLINE, CROWN, 2600, 1, 0.03);
    private static final HairMass UNDERLAY = HairMass.combed(HAIRLINE, CROWN, 500, 0.8, 0);
    private static final HairMass FRINGE = HairMass.combed(FRINGE_EDGE, FRINGE_ROOTS, 2200, 1.05, 0.05);
    private static final HairMass TIED = HairMass.combed(TIGHT_HAIRLINE, TIGHT_CROWN, 2400, 1, 0.04);
    private static final HairMass KNOT = HairMass.hanging(
            Curve.through("-2.2,12.6 -2.6,13.6 -1.4,14.6 0,14.9").mirrored(),
            Curve.through("-1.6,12.6 -1,13 -0.5,13.1 0,13.2").mirrored(),
            300,
            0.9,
            0.1);
    private static final HairMass SIDEBURN = HairMass.combed(
            Curve.through("7.8,1.4 7.4,3.6 7.1,5.6 6.6,7"),
            Curve.through("8.0,1.4 8.4,3.6 8.6,5.6 8.6,7"),
            200,
            0.9,
            0.05);
    private static final HairMass NAPE = HairMass.combed(
            Curve.through("-6,9 -8.4,5 -8.8,0 -8.6,-4 -7.6,-8.4"),
            Curve.through("6,9 8.4,5 8.8,0 8.6,-4 7.6,-8.4"),
            700,
            0.6,
            0);

    private final Easel easel;
    private final Color colour;
    private final HairStyle style;

    HairPainter(Easel easel) {
        this.easel = easel;
        this.colour = easel.sitter().complexion().hair();
        this.style = easel.sitter().hairStyle();
    }

    /** The outer edge of the hair (of the skull if there is none) over the top of the head. */
    static Curve crown(HairStyle style) {
        return switch (style) {
            case BALD -> Curve.of(-6.4, 10.5, -3.5, 12.5, 0, style.top()).mirrored();
            case SHORT, FRINGE, BOB, LONG -> CROWN;
            case TIED -> KNOT.inner();
            case BEHIND_EARS -> TIGHT_CROWN;
        };
    }

    /** Hair that the neck and the shoulders hide in part. */
    void paintBehind(Brush brush) {
        Random random = easel.random("hair behind");
        if (style.hangsBehind()) {
            double bottom = style == HairStyle.LONG ? -17 : -15;
            strands(brush, behind(bottom, 0.85).on(Side.LEFT), random);
            strands(brush, behind(bottom, 0.75).on(Side.RIGHT), random);
            brush.blurLayer(0.14);
        }
        if (style == HairStyle.BOB) {
            strands(brush, NAPE, random);
        }
    }

    /** Hair on the head, over the face. */
    void paintOver(Brush brush) {
        Random random = easel.random("hair");
        for (HairMass mass : masses()) {
            strands(brush, mass, random);
        }
        for (Curve hairline : hairlines()) {
            HairStrands.wisps(brush, hairline, colour, random);
        }
    }

    private List<HairMass> masses() {
        boolean bare = easel.sitter().outfit().isBareheaded();
        return switch (style) {
            case BALD -> List.of();
            case SHORT -> bare ? List.of(SHORT) : sideburns();
            case FRINGE -> bare ? List.of(SHORT, FRINGE) : sideburns();
            case TIED -> bare ? List.of(TIED, KNOT) : List.of();
            case BEHIND_EARS -> bare ? List.of(TIED) : List.of();
            case BOB -> curtains(BOB_INNER, BOB_OUTER, bare);
            case LONG -> curtains(LONG_INNER, LONG_OUTER, bare);
        };
    }

    private List<Curve> hairlines() {
        if (!easel.sitter().outfit().isBareheaded()) {
            return List.of();
        }
        return switch (style) {
            case BALD, BOB, LONG -> List.of();
            case SHORT -> List.of(HAIRLINE);
            case FRINGE -> List.of(HAIRLINE, FRINGE_EDGE, FRINGE_EDGE);
            case TIED, BEHIND_EARS -> List.of(TIGHT_HAIRLINE);
        };
    }

    private static List<HairMass> sideburns() {
        return List.of(SIDEBURN.on(Side.LEFT), SIDEBURN.on(Side.RIGHT));
    }

    /** Curtains fall from a parting a little right of the midline; the underlay closes the gap in the parting. */
    private static List<HairMass> curtains(String inner, String outer, boolean bare) {
        HairMass left = HairMass.hanging(
                curtain("0.7,9.6", inner, Side.LEFT), curtain("0.7,13.8", outer, Side.LEFT), 1700, 1.05, 0.03);
        HairMass right = HairMass.hanging(
                curtain("0.5,9.6", inner, Side.RIGHT), curtain("0.5,13.8", outer, Side.RIGHT), 1700, 1, 0.03);
        return bare ? List.of(UNDERLAY, left, right) : List.of(left, right);
    }

    private static Curve curtain(String parting, String points, Side side) {
        return Curve.through(parting).followedBy(Curve.through(points).on(side));
    }

    private static HairMass behind(double bottom, double light) {
        Curve outside = Curve.of(6, 9, 8.2, 6, 8.5, 1, 8.8, -4, 9.2, -9, 8.6, bottom);
        Curve middle = Curve.of(0, 9, 0, 6, 0, 1, 0, -4, 0, -9, 0.6, bottom);
        return HairMass.hanging(outside, middle, 1300, light, 0.02);
    }

    private void strands(Brush brush, HairMass mass, Random random) {
        new HairStrands(brush, mass, colour, random).paint();
    }
}
