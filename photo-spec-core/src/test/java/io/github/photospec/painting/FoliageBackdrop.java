package io.github.photospec.painting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Leaves in many greens, sparser towards the top, before a bright sky. */
record FoliageBackdrop(long seed) implements Backdrop {
    private static final Color SKY = new Color(205, 222, 236);

    /** Leaves in a square of the frame's height. */
    private static final int LEAVES = 1400;

    /** Extremely wide frames get sparser leaves rather than endless work. */
    private static final int MOST_LEAVES = 20_000;

    @Override
    public void paintOn(BufferedImage canvas) {
        int width = canvas.getWidth();
        int height = canvas.getHeight();
        Random random = new Random(seed);
        Graphics2D graphics = Pixels.graphics(canvas);
        graphics.setColor(SKY);
        graphics.fillRect(0, 0, width, height);
        int leaves = (int) Math.max(200, Math.min(MOST_LEAVES, (double) LEAVES * width / height));
        for (int i = 0; i < leaves; i++) {
            double x = random.nextDouble() * width;
            double y = Math.sqrt(random.nextDouble()) * height;
            double length = height * (0.02 + 0.035 * random.nextDouble());
            float brightness = 0.22f + 0.45f * random.nextFloat();
            graphics.setColor(Color.getHSBColor(0.22f + 0.13f * random.nextFloat(), 0.5f, brightness));
            AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
            placed.rotate(random.nextDouble() * Math.PI);
            graphics.fill(placed.createTransformedShape(
                    new Ellipse2D.Double(-length, -length / 3, 2 * length, length / 1.5)));
        }
        graphics.dispose();
    }
}
