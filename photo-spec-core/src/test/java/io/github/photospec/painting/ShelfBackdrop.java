package io.github.photospec.painting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Boards with books of all colours. */
record ShelfBackdrop(long seed) implements Backdrop {
    private static final Color BACK = new Color(52, 40, 32);
    private static final Color BOARD = new Color(150, 112, 76);
    private static final int SHELVES = 4;

    @Override
    public void paintOn(BufferedImage canvas) {
        Random random = new Random(seed);
        Graphics2D graphics = Pixels.graphics(canvas);
        graphics.setColor(BACK);
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double shelf = (double) canvas.getHeight() / SHELVES;
        double board = shelf * 0.08;
        for (int i = 0; i < SHELVES; i++) {
            double foot = (i + 1) * shelf - board;
            books(graphics, random, canvas.getWidth(), foot, shelf - board);
            graphics.setColor(BOARD);
            graphics.fill(new Rectangle2D.Double(0, foot, canvas.getWidth(), board));
        }
        graphics.dispose();
    }

    private static void books(Graphics2D graphics, Random random, double width, double foot, double room) {
        double x = 0;
        while (x < width) {
            double thickness = room * (0.09 + 0.12 * random.nextDouble());
            double height = room * (0.62 + 0.3 * random.nextDouble());
            float hue = random.nextFloat();
            graphics.setColor(
                    Color.getHSBColor(hue, 0.25f + 0.4f * random.nextFloat(), 0.3f + 0.5f * random.nextFloat()));
            graphics.fill(new Rectangle2D.Double(x, foot - height, thickness * 0.94, height));
            graphics.setColor(new Color(255, 240, 210, 110));
            graphics.fill(new Rectangle2D.Double(x, foot - height * 0.8, thickness * 0.94, height * 0.05));
            x += thickness;
        }
    }
}
