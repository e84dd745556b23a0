package io.github.photospec.painting;

import java.awt.image.BufferedImage;

/** Paints the whole person from the front on a transparent layer, from back to front. */
final class PersonPainter {
    /** Single hairs would look wiry without it. */
    private static final double HAIR_SOFTNESS = 0.14;

    private static final double SHADOW_SOFTNESS = 0.35;
    private static final int SHADOW_OPACITY = 110;

    private final Easel easel;
    private final HairPainter hair;

    PersonPainter(Easel easel) {
        this.easel = easel;
        this.hair = new HairPainter(easel);
    }

    BufferedImage paint() {
        Brush person = easel.brush();
        hair.paintBehind(person);
        new BodyPainter(easel, person).paint();
        person.drawOver(head());
        BufferedImage top = top();
        person.drawShadow(shadow(top), SHADOW_SOFTNESS);
        person.drawOver(top);
        return person.layer();
    }

    private BufferedImage head() {
        Brush head = easel.brush();
        new FacePainter(easel, head).paint();
        new FaceLight(easel).shine(head.layer());
        if (easel.sitter().expression().showsEyeballs()) {
            for (Side side : Side.values()) {
                EyePainter.glint(head, side);
            }
        }
        return head.layer();
    }

    /** Hair, glasses and hat, which cast a shadow on the face. */
    private BufferedImage top() {
        Brush top = easel.brush();
        hair.paintOver(top);
        top.blurLayer(HAIR_SOFTNESS);
        if (easel.sitter().outfit().glasses()) {
            GlassesPainter.paint(top);
        }
        new HatPainter(easel, top).paint();
        return top.layer();
    }

    private BufferedImage shadow(BufferedImage caster) {
        BufferedImage shadow = Pixels.layer(caster.getWidth(), caster.getHeight());
        int[] from = Pixels.of(caster);
        int[] to = Pixels.of(shadow);
        for (int i = 0; i < from.length; i++) {
            to[i] = ((from[i] >>> 24) * SHADOW_OPACITY / 255) << 24;
        }
        Blur.apply(shadow, easel.grid().length(SHADOW_SOFTNESS));
        return shadow;
    }
}
