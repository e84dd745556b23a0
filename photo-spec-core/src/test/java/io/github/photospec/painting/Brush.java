package io.github.photospec.painting;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Paints on one transparent layer; lengths are in face units. */
final class Brush {
    private final BufferedImage layer;
    private final FaceGrid grid;
    private final PartMap.Marker marker;
    private final Graphics2D graphics;

    Brush(int width, int height, FaceGrid grid, PartMap.Marker marker) {
        this.layer = Pixels.layer(width, height);
        this.grid = grid;
        this.marker = marker;
        this.graphics = Pixels.graphics(layer);
    }

    BufferedImage layer() {
        return layer;
    }

    FaceGrid grid() {
        return grid;
    }

    /** Fills a shape that belongs to the person and records the part. */
    void part(Shape shape, Paint paint, Part part) {
        fill(shape, paint);
        marker.mark(shape, part);
    }

    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /** Fills a shape with soft edges, but only where this layer already has paint. */
    void soft(Shape shape, Color colour, double opacity, double softness) {
        double sigma = grid.length(softness);
        int border = (int) (sigma * 3) + 2;
        Rectangle area = shape.getBounds();
        area.grow(border, border);
        area = area.intersection(new Rectangle(0, 0, layer.getWidth(), layer.getHeight()));
        if (area.isEmpty()) {
            return;
        }
        BufferedImage patch = Pixels.layer(area.width, area.height);
        Graphics2D patchGraphics = Pixels.graphics(patch);
        patchGraphics.translate(-area.x, -area.y);
        patchGraphics.setColor(Tones.faded(colour, opacity));
        patchGraphics.fill(shape);
        patchGraphics.dispose();
        Blur.apply(patch, sigma);
        graphics.setComposite(AlphaComposite.SrcAtop);
        graphics.drawImage(patch, area.x, area.y, null);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    /** A soft line along a curve, only where this layer already has paint. */
    void line(Curve curve, Color colour, double opacity, double width, double softness) {
        soft(stroke(width).createStrokedShape(grid.open(curve)), colour, opacity, softness);
    }

    /** A crisp line, also over empty places. */
    void draw(Shape shape, Color colour, double width) {
        graphics.setStroke(stroke(width));
        graphics.setColor(colour);
        graphics.draw(shape);
    }

    /** Runs the work with paint kept inside the shape. */
    void inside(Shape shape, Runnable work) {
        Shape before = graphics.getClip();
        graphics.setClip(shape);
        work.run();
        graphics.setClip(before);
    }

    void blurLayer(double softness) {
        Blur.apply(layer, grid.length(softness));
    }

    /** Lays another layer over this one. */
    void drawOver(BufferedImage upper) {
        graphics.drawImage(upper, 0, 0, null);
    }

    /** Lays a shadow on what this layer already shows. */
    void drawShadow(BufferedImage shadow, double down) {
        graphics.setComposite(AlphaComposite.SrcAtop);
        graphics.drawImage(shadow, 0, (int) grid.length(down), null);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private BasicStroke stroke(double width) {
        return new BasicStroke((float) grid.length(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
