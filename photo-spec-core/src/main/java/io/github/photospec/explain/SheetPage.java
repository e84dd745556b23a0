package io.github.photospec.explain;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** One page of a contact sheet, drawn: rows of photos with their words below. */
final class SheetPage {
    private static final int COLUMNS = 10;
    private static final int COLUMN = 200;
    private static final int GAP = 12;
    private static final int MARGIN = 28;
    private static final int WIDTH = COLUMNS * COLUMN + (COLUMNS - 1) * GAP;

    private SheetPage() {}

    /** A page whose first entry has this number. */
    static BufferedImage drawn(String title, int firstNumber, List<SheetEntry> entries, Lettering letters) {
        Texts texts = letters.texts();
        String range = entries.isEmpty()
                ? texts.get("sheet.none")
                : texts.get("sheet.photos", firstNumber, firstNumber + entries.size() - 1);
        Column page = new Column()
                .add(0, TextBlock.of(letters, title, TextStyle.TITLE, WIDTH, 2))
                .add(2, TextBlock.of(letters, range, TextStyle.QUIET, WIDTH, 1));
        rows(firstNumber, entries, letters).forEach(row -> page.add(GAP, row));
        BufferedImage drawing = Raster.blank(WIDTH + 2 * MARGIN, (int) Math.ceil(page.height()) + 2 * MARGIN);
        Graphics2D pen = Raster.pen(drawing);
        pen.setColor(Palette.PAPER);
        pen.fillRect(0, 0, drawing.getWidth(), drawing.getHeight());
        page.draw(pen, MARGIN, MARGIN);
        pen.dispose();
        return drawing;
    }

    private static List<Row> rows(int firstNumber, List<SheetEntry> entries, Lettering letters) {
        List<Row> rows = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < entries.size(); i++) {
            int span = Math.max(1, entries.get(i).pictures().size());
            if (span > free) {
                rows.add(new Row(new ArrayList<>()));
                free = COLUMNS;
            }
            double width = span * COLUMN + (span - 1) * GAP;
            rows.get(rows.size() - 1).cards().add(new SheetCard(firstNumber + i, entries.get(i), width, letters));
            free -= span;
        }
        return rows;
    }

    private record Row(List<SheetCard> cards) implements Part {
        @Override
        public double height() {
            return cards.stream().mapToDouble(SheetCard::height).max().orElse(0);
        }

        @Override
        public void draw(Graphics2D graphics, double x, double y) {
            double left = x;
            for (SheetCard card : cards) {
                card.draw(graphics, left, y, height());
                left += card.width() + GAP;
            }
        }
    }
}
