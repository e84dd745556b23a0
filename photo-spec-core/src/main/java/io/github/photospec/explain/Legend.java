package io.github.photospec.explain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what the signs of a drawing mean, each once and in the order in which they were drawn. */
final class Legend {
    static final double SWATCH_WIDTH = 34;
    static final double SWATCH_HEIGHT = 16;
    private static final double GAP = 10;

    private final Map<String, Swatch> entries = new LinkedHashMap<>();

    /** Explains a sign; the text is the entry's key in the drawing's words. */
    void add(String key, Swatch swatch) {
        entries.putIfAbsent(key, swatch);
    }

    /** Explains a line. */
    void addLine(String key, Color colour, Stroke stroke) {
        add(
                key,
                (graphics, x, y) -> Strokes.plain(
                        graphics, Strokes.across(x, x + SWATCH_WIDTH, y + SWATCH_HEIGHT / 2), colour, stroke));
    }

    /** The legend as rows of as many columns as fit. */
    Part laidOut(Lettering letters, double width, int columns) {
        double each = width / columns;
        List<Entry> laid = new ArrayList<>();
        entries.forEach((key, swatch) -> laid.add(new Entry(
                swatch,
                TextBlock.of(letters, letters.texts().get(key), TextStyle.NOTE, each - SWATCH_WIDTH - 2 * GAP))));
        Column rows = new Column();
        for (int i = 0; i < laid.size(); i += columns) {
            rows.add(6, new Row(laid.subList(i, Math.min(laid.size(), i + columns)), each));
        }
        return rows;
    }

    /** A sample of a sign. */
    @FunctionalInterface
    interface Swatch {
        /** Draws it within {@link #SWATCH_WIDTH} and {@link #SWATCH_HEIGHT} of this corner. */
        void draw(Graphics2D graphics, double x, double y);
    }

    private record Entry(Swatch swatch, TextBlock text) {}

    private record Row(List<Entry> entries, double each) implements Part {
        @Override
        public double height() {
            return entries.stream()
                    .mapToDouble(entry -> Math.max(SWATCH_HEIGHT, entry.text().height()))
                    .max()
                    .orElse(0);
        }

        @Override
        public void draw(Graphics2D graphics, double x, double y) {
            double left = x;
            for (Entry entry : entries) {
                entry.swatch().draw(graphics, left, y + 1);
                entry.text().draw(graphics, left + SWATCH_WIDTH + GAP, y);
                left += each;
            }
        }
    }
}
