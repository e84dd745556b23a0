package io.github.photospec.painting;

import java.awt.Color;

/**
 * A person who does not exist, described well enough to be painted by {@link PortraitPainter}. Immutable; start from
 * {@link #standard()} or {@link #random(long)} and change what matters with the {@code with} methods. The seed places
 * strands of hair, freckles, folds and grain; two sitters that differ only in it look alike but share no pixel noise.
 */
public record Sitter(
        Complexion complexion,
        HairStyle hairStyle,
        Outfit outfit,
        Turn turn,
        Expression expression,
        FaceBuild build,
        long seed) {

    /** A bareheaded person with short dark hair who looks straight at the camera, ears visible, mouth closed. */
    public static Sitter standard() {
        return new Sitter(
                new Complexion(new Color(226, 178, 148), new Color(45, 33, 27), new Color(84, 56, 36)),
                HairStyle.SHORT,
                new Outfit(new Color(52, 66, 92), true, false, Hat.NONE, new Color(110, 40, 48)),
                Turn.FRONTAL,
                Expression.NEUTRAL,
                FaceBuild.AVERAGE,
                1);
    }

    /**
     * A varied but always compliant person: frontal, bareheaded, without glasses, both ears visible, eyes open, mouth
     * closed, clothes that stand out from a white backdrop. The same seed gives the same person.
     */
    public static Sitter random(long seed) {
        return new RandomSitter(seed).sitter();
    }

    public Sitter withSkin(Color skin) {
        return with(complexion.withSkin(skin));
    }

    public Sitter withHairColour(Color hair) {
        return with(complexion.withHair(hair));
    }

    public Sitter withIris(Color iris) {
        return with(complexion.withIris(iris));
    }

    public Sitter withHairStyle(HairStyle style) {
        return new Sitter(complexion, style, outfit, turn, expression, build, seed);
    }

    public Sitter withCloth(Color cloth) {
        return with(outfit.withCloth(cloth));
    }

    public Sitter withCollar(boolean collar) {
        return with(outfit.withCollar(collar));
    }

    public Sitter withGlasses(boolean glasses) {
        return with(outfit.withGlasses(glasses));
    }

    /** Puts a hat on (or takes it off) and keeps its colour. */
    public Sitter withHat(Hat hat) {
        return withHat(hat, outfit.hatColour());
    }

    /** Puts a hat of a colour on. */
    public Sitter withHat(Hat hat, Color colour) {
        return with(outfit.withHat(hat, colour));
    }

    /** Turns the nose towards the right edge of the picture; negative to the left. */
    public Sitter withYaw(double degrees) {
        return with(new Turn(degrees, turn.pitch(), turn.roll()));
    }

    /** Lowers the nose; negative raises it. */
    public Sitter withPitch(double degrees) {
        return with(new Turn(turn.yaw(), degrees, turn.roll()));
    }

    /** Tilts the crown towards the right edge of the picture; negative to the left. */
    public Sitter withRoll(double degrees) {
        return with(new Turn(turn.yaw(), turn.pitch(), degrees));
    }

    /** Opens the mouth, from 0 (shut) to 1. */
    public Sitter withMouth(double opening) {
        return with(new Expression(opening, expression.smile(), expression.eyes()));
    }

    /** Draws the corners of the mouth up and out, from 0 to 1. */
    public Sitter withSmile(double smile) {
        return with(new Expression(expression.mouth(), smile, expression.eyes()));
    }

    /** Opens the eyes, from 0 (shut) to 1. */
    public Sitter withEyes(double opening) {
        return with(new Expression(expression.mouth(), expression.smile(), opening));
    }

    /** Width of the head, 0.8 to 1.25 of the average. */
    public Sitter withFaceWidth(double width) {
        return with(new FaceBuild(width, build.jaw(), build.brow()));
    }

    /** Width of the jaw, 0.75 to 1.15 of the average. */
    public Sitter withJaw(double jaw) {
        return with(new FaceBuild(build.width(), jaw, build.brow()));
    }

    /** Thickness of the brows, 0 to 2 times the average. */
    public Sitter withBrow(double brow) {
        return with(new FaceBuild(build.width(), build.jaw(), brow));
    }

    public Sitter withSeed(long newSeed) {
        return new Sitter(complexion, hairStyle, outfit, turn, expression, build, newSeed);
    }

    private Sitter with(Complexion newComplexion) {
        return new Sitter(newComplexion, hairStyle, outfit, turn, expression, build, seed);
    }

    private Sitter with(Outfit newOutfit) {
        return new Sitter(complexion, hairStyle, newOutfit, turn, expression, build, seed);
    }

    private Sitter with(Turn newTurn) {
        return new Sitter(complexion, hairStyle, outfit, newTurn, expression, build, seed);
    }

    private Sitter with(Expression newExpression) {
        return new Sitter(complexion, hairStyle, outfit, turn, newExpression, build, seed);
    }

    private Sitter with(FaceBuild newBuild) {
        return new Sitter(complexion, hairStyle, outfit, turn, expression, newBuild, seed);
    }
}
