package io.github.photospec.painting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Rows of bricks, each of its own red. */
record BrickBackdrop(long seed) implements Backdrop {
    private static final Color MORTAR = new Color(176, 168, 158);
    private static final Color BRICK = new Color(150, 82, 62);
    private static final int ROWS = 19;

    @Override
    public void paintOn(BufferedImage canvas) {
        Random random = new Random(seed);
        Graphics2D graphics = Pixels.graphics(canvas);
        graphics.setColor(MORTAR);
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double rowHeight = (double) canvas.getHeight() / ROWS;
        double length = rowHeight * 2.7;
        double gap = rowHeight * 0.12;
        for (int row = 0; row < ROWS; row++) {
            double start = row % 2 == 0 ? -length * 0.2 : -length * 0.7;
            for (double x = start; x < canvas.getWidth(); x += length) {
                graphics.setColor(Tones.lit(BRICK, 0.75 + 0.5 * random.nextDouble()));
                graphics.fill(new Rectangle2D.Double(x, row * rowHeight, length - gap, rowHeight - gap));
            }
        }
        graphics.dispose();
    }
}
