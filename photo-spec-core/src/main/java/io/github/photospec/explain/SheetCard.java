package io.github.photospec.explain;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** One entry of a drawn contact sheet: its pictures beside one another, its words below. */
final class SheetCard {
    private static final double PADDING = 8;
    private static final double ROUND = 8;
    private static final int NAME_LINES = 2;
    private static final int REASON_LINES = 4;
    private static final int CAPTION_LINES = 2;

    private final SheetEntry entry;
    private final double width;
    private final double pictureWidth;
    private final List<TextBlock> captions = new ArrayList<>();
    private final Column words;
    private final TextBlock nothing;

    SheetCard(int number, SheetEntry entry, double width, Lettering letters) {
        this.entry = entry;
        this.width = width;
        int pictures = Math.max(1, entry.pictures().size());
        this.pictureWidth = (width - (pictures + 1) * PADDING) / pictures;
        double inside = width - 2 * PADDING;
        for (SheetPicture picture : entry.pictures()) {
            captions.add(TextBlock.of(letters, picture.caption(), TextStyle.QUIET, pictureWidth, CAPTION_LINES));
        }
        this.words = new Column()
                .add(0, TextBlock.of(letters, number + "  " + entry.name(), TextStyle.NOTE_NAME, inside, NAME_LINES))
                .add(2, TextBlock.of(letters, entry.reason(), TextStyle.NOTE, inside, REASON_LINES));
        this.nothing = TextBlock.of(letters, letters.texts().get("sheet.no-picture"), TextStyle.QUIET, pictureWidth);
    }

    double width() {
        return width;
    }

    double height() {
        return Thumbnail.LONGEST + captionHeight() + words.height() + 3 * PADDING;
    }

    private double captionHeight() {
        return captions.stream().mapToDouble(TextBlock::height).max().orElse(0);
    }

    /** Draws it as high as its neighbours. */
    void draw(Graphics2D graphics, double x, double y, double height) {
        Strokes.plain(
                graphics,
                new RoundRectangle2D.Double(x, y, width, height, ROUND, ROUND),
                Palette.HAIRLINE,
                Strokes.HAIR);
        double left = x + PADDING;
        double top = y + PADDING;
        for (int i = 0; i < entry.pictures().size(); i++) {
            draw(graphics, entry.pictures().get(i).thumbnail(), left, top);
            captions.get(i).drawAround(graphics, left + pictureWidth / 2, top + Thumbnail.LONGEST);
            left += pictureWidth + PADDING;
        }
        if (entry.pictures().isEmpty()) {
            graphics.setColor(Palette.WASH);
            graphics.fill(new Rectangle2D.Double(left, top, pictureWidth, Thumbnail.LONGEST));
            nothing.drawAround(graphics, left + pictureWidth / 2, top + Thumbnail.LONGEST / 2.0);
        }
        words.draw(graphics, x + PADDING, top + Thumbnail.LONGEST + captionHeight() + PADDING);
    }

    /** In the middle of its field; a picture wider than that becomes smaller. */
    private void draw(Graphics2D graphics, Thumbnail thumbnail, double left, double top) {
        BufferedImage picture = Raster.of(thumbnail.image());
        if (picture.getWidth() > pictureWidth) {
            int height = (int) Math.max(1, Math.round(picture.getHeight() * pictureWidth / picture.getWidth()));
            picture = Raster.scaled(picture, (int) pictureWidth, height);
        }
        int x = (int) (left + (pictureWidth - picture.getWidth()) / 2);
        int y = (int) (top + (Thumbnail.LONGEST - picture.getHeight()) / 2.0);
        graphics.drawImage(picture, x, y, null);
        Strokes.plain(
                graphics,
                new Rectangle2D.Double(x, y, picture.getWidth(), picture.getHeight()),
                Palette.HAIRLINE,
                Strokes.HAIR);
    }
}
