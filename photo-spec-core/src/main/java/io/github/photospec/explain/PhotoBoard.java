package io.github.photospec.explain;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.ImageFacts;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Outcome;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Draws the photo with everything that was seen in it; where no picture came out, an empty frame that says so. */
final class PhotoBoard implements Part {
    /** The longest side of the photo on the drawing. */
    private static final int LONGEST = 720;

    private static final int EMPTY_WIDTH = 480;
    private static final int EMPTY_HEIGHT = 640;
    /** A strip of a photo is drawn in a field that leaves the notes room. */
    private static final int LOWEST_FIELD = 320;

    private static final int NARROWEST_FIELD = 300;
    private static final int LEFT = 168;
    private static final int RIGHT = 152;
    private static final int EDGE = 8;

    private static final List<Overlay> OVERLAYS = List.of(
            new BackgroundTint(),
            new AllowedBands(),
            new Centring(),
            new FaceBoxes(),
            new HeadWidth(),
            new HeadLines(),
            new HeadHeight(),
            new Landmarks(),
            new Ears());

    private final BufferedImage drawing;
    private final Legend legend;

    private PhotoBoard(BufferedImage drawing, Legend legend) {
        this.drawing = drawing;
        this.legend = legend;
    }

    static PhotoBoard of(Scene scene) {
        PhotoPlace place = place(scene);
        int fieldWidth = Math.max(NARROWEST_FIELD, place.width());
        int beside = HeadHeight.isDrawn(scene) ? HeadHeight.ROOM : EDGE;
        int below = Centring.isDrawn(scene) ? Centring.ROOM : 0;
        int top = top(scene);
        int height = top + Math.max(LOWEST_FIELD, place.height()) + below;
        BufferedImage drawing = Raster.blank(LEFT + fieldWidth + beside + RIGHT, height);
        Graphics2D pen = Raster.pen(drawing);
        pen.setColor(Palette.PAPER);
        pen.fillRect(0, 0, drawing.getWidth(), height);
        Board board = new Board(
                scene,
                pen,
                place,
                Notes.leftOf(place.x() - AllowedBands.ROOM),
                Notes.rightOf(place.right() + beside, RIGHT),
                new Legend());
        drawPhoto(board);
        if (scene.seen().image().isPresent()) {
            OVERLAYS.forEach(overlay -> overlay.draw(board));
        }
        board.left().draw(pen, 0, height);
        board.right().draw(pen, 0, height);
        pen.dispose();
        return new PhotoBoard(drawing, board.legend());
    }

    private static int top(Scene scene) {
        return HeadWidth.isDrawn(scene) ? HeadWidth.ROOM : 0;
    }

    /** Where the photo lies on the board. */
    static PhotoPlace place(Scene scene) {
        Optional<SrgbImage> image = scene.seen().image();
        Optional<ImageFacts> header = scene.seen().inspection().image();
        int width = EMPTY_WIDTH;
        int height = EMPTY_HEIGHT;
        if (image.isPresent()) {
            double scale =
                    (double) LONGEST / Math.max(image.get().width(), image.get().height());
            width = (int) Math.max(1, Math.round(scale * image.get().width()));
            height = (int) Math.max(1, Math.round(scale * image.get().height()));
        }
        int x = LEFT + Math.max(0, NARROWEST_FIELD - width) / 2;
        int y = top(scene) + Math.max(0, LOWEST_FIELD - height) / 2;
        Spot frame =
                header.map(facts -> new Spot(facts.width(), facts.height())).orElse(new Spot(width, height));
        return new PhotoPlace(x, y, width, height, frame);
    }

    private static void drawPhoto(Board board) {
        PhotoPlace place = board.place();
        Graphics2D pen = board.pen();
        Optional<SrgbImage> image = board.scene().seen().image();
        if (image.isPresent()) {
            BufferedImage photo = Raster.scaled(Raster.of(image.get()), place.width(), place.height());
            pen.drawImage(photo, place.x(), place.y(), null);
        } else {
            pen.setColor(Palette.WASH);
            pen.fill(place.area());
            TextBlock text = TextBlock.of(
                    board.scene().letters(), whyEmpty(board.scene()), TextStyle.QUIET_SECTION, place.width() * 0.8);
            text.drawAround(pen, place.x() + place.width() / 2.0, place.y() + (place.height() - text.height()) / 2);
        }
        Strokes.plain(pen, place.area(), Palette.HAIRLINE, Strokes.HAIR);
    }

    private static String whyEmpty(Scene scene) {
        return scene.report()
                .finding(Attribute.READABLE.id())
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .map(scene.messages()::message)
                .orElseGet(() -> scene.texts().get("no-picture"));
    }

    double width() {
        return drawing.getWidth();
    }

    /** What its signs mean. */
    Legend legend() {
        return legend;
    }

    @Override
    public double height() {
        return drawing.getHeight();
    }

    @Override
    public void draw(Graphics2D graphics, double x, double y) {
        graphics.drawImage(drawing, (int) x, (int) y, null);
    }
}
