package io.github.photospec.explain;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that is broken into lines, between Chinese signs and between English words; a word that is wider than the
 * paragraph is broken too.
 */
final class TextBlock implements Part {
    /** Measured as drawn on every canvas: smooth, and at fractions of a pixel. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Longer texts are cut before they are measured, which takes time that grows with their length. */
    private static final int LONGEST = 2000;

    private static final double LINE = 1.4;
    private static final String ELLIPSIS = "…";

    private final List<TextLayout> lines;
    private final double lineHeight;

    private TextBlock(List<TextLayout> lines, TextStyle style) {
        this.lines = lines;
        this.lineHeight = Math.round(LINE * style.size());
    }

    /** A paragraph of any number of lines. */
    static TextBlock of(Lettering letters, String text, TextStyle style, double width) {
        return of(letters, text, style, width, Integer.MAX_VALUE);
    }

    /** A paragraph of so many lines at most; what is longer ends in an ellipsis. */
    static TextBlock of(Lettering letters, String text, TextStyle style, double width, int mostLines) {
        String shown = text.codePointCount(0, text.length()) > LONGEST ? cut(text, text.length(), LONGEST) : text;
        Broken broken = Broken.of(letters, shown, style, width, mostLines);
        while (broken.end() < shown.length()) {
            int kept = shown.codePointCount(0, broken.end());
            shown = cut(shown, broken.end(), Math.max(1, kept - 1));
            broken = Broken.of(letters, shown, style, width, mostLines);
        }
        return new TextBlock(broken.lines(), style);
    }

    /** The first signs of what stands before the end, and an ellipsis instead of the last of them. */
    private static String cut(String text, int end, int signs) {
        String kept = text.substring(0, end);
        int before = kept.endsWith(ELLIPSIS) ? signs - 2 : signs - 1;
        return kept.substring(0, kept.offsetByCodePoints(0, Math.max(0, before)))
                        .stripTrailing()
                + ELLIPSIS;
    }

    @Override
    public double height() {
        return lines.size() * lineHeight;
    }

    /** The widest line's width, without a space that hangs over its end. */
    double width() {
        return lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
    }

    @Override
    public void draw(Graphics2D graphics, double x, double y) {
        draw(graphics, x, y, 0);
    }

    /** Draws it with all lines ending at the same place. */
    void drawToLeftOf(Graphics2D graphics, double right, double y) {
        draw(graphics, right, y, 1);
    }

    /** Draws it with the middle of all lines at the same place. */
    void drawAround(Graphics2D graphics, double middle, double y) {
        draw(graphics, middle, y, 0.5);
    }

    private void draw(Graphics2D graphics, double x, double y, double shareToLeft) {
        double top = y;
        for (TextLayout line : lines) {
            double baseline = top + (lineHeight + line.getAscent() - line.getDescent()) / 2;
            line.draw(graphics, (float) (x - shareToLeft * line.getVisibleAdvance()), (float) baseline);
            top += lineHeight;
        }
    }

    /** As many lines as are wanted, and where the text after them goes on. */
    private record Broken(List<TextLayout> lines, int end) {
        static Broken of(Lettering letters, String text, TextStyle style, double width, int mostLines) {
            if (text.isEmpty()) {
                return new Broken(List.of(), 0);
            }
            AttributedCharacterIterator signs = letters.set(text, style).getIterator();
            BreakIterator breaks = BreakIterator.getLineInstance(letters.texts().locale());
            LineBreakMeasurer measurer = new LineBreakMeasurer(signs, breaks, CONTEXT);
            List<TextLayout> lines = new ArrayList<>();
            while (measurer.getPosition() < signs.getEndIndex() && lines.size() < mostLines) {
                lines.add(measurer.nextLayout((float) width));
            }
            return new Broken(lines, measurer.getPosition());
        }
    }
}
