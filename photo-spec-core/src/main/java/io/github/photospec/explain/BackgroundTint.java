package io.github.photospec.explain;

import io.github.photospec.image.CieLab;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.BackgroundFacts;
import io.github.photospec.internal.background.PersonBackground;
import io.github.photospec.internal.measure.BackgroundMap;
import io.github.photospec.internal.measure.BackgroundStrips;
import io.github.photospec.internal.measure.Frame;
import io.github.photospec.internal.measure.FrameFinder;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.Quantity;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.vision.PortraitObservation;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Hatches the background that counts and is not white, where a specification asks for a white one. Where it asks for
 * another colour there is nothing to see: its rule judges the median alone.
 */
final class BackgroundTint implements Overlay {
    /** A reference colour as light as this is a white. */
    private static final double WHITE_FROM = 90;

    @Override
    public void draw(Board board) {
        Optional<SrgbImage> image = board.scene().seen().image();
        if (image.isPresent() && asksForWhite(board.scene().spec())) {
            draw(board, image.get());
        }
    }

    private static boolean asksForWhite(PhotoSpec spec) {
        return spec.rule(Quantity.BACKGROUND_LIGHTNESS.id()).isPresent()
                || spec.rule(ColourRule.ID)
                        .map(ColourRule.class::cast)
                        .filter(rule -> rule.near().stream()
                                .anyMatch(rgb -> CieLab.of(rgb).l() >= WHITE_FROM))
                        .isPresent();
    }

    private static void draw(Board board, SrgbImage image) {
        Optional<Frame> frame = FrameFinder.find(image);
        Spot corner = frame.map(found -> found.corner(image)).orElse(new Spot(0, 0));
        SrgbImage inside = frame.map(found -> found.inside(image)).orElse(image);
        BackgroundMap map = map(board.scene(), image, inside, frame);
        if (!map.isTinted()) {
            return;
        }
        PhotoPlace place = board.place();
        BufferedImage hatching = Hatching.of(place.width(), place.height(), (x, y) -> {
            double column = ((x + 0.5) * image.width() / place.width() - corner.x()) * map.width() / inside.width();
            double row = ((y + 0.5) * image.height() / place.height() - corner.y()) * map.height() / inside.height();
            return column >= 0
                    && row >= 0
                    && column < map.width()
                    && row < map.height()
                    && map.isTinted((int) column, (int) row);
        });
        board.pen().drawImage(hatching, place.x(), place.y(), null);
        board.legend().add("legend.background", BackgroundTint::swatch);
    }

    private static void swatch(Graphics2D graphics, double x, double y) {
        int width = (int) Legend.SWATCH_WIDTH;
        int height = (int) Legend.SWATCH_HEIGHT;
        graphics.drawImage(Hatching.of(width, height, (column, row) -> true), (int) x, (int) y, null);
    }

    /** What the rules looked at: beside the person where the person was seen upright, else the strips. */
    private static BackgroundMap map(Scene scene, SrgbImage image, SrgbImage inside, Optional<Frame> frame) {
        boolean transparent = scene.seen()
                .inspection()
                .pixels()
                .filter(pixels -> pixels.transparentShare() > 0)
                .isPresent();
        boolean masked = scene.seen()
                .inspection()
                .background()
                .filter(facts -> facts.origin() == BackgroundFacts.Origin.MASK)
                .isPresent();
        return scene.seen()
                .observation()
                .flatMap(PortraitObservation::head)
                .filter(head -> masked)
                .map(head -> PersonBackground.of(image, frame, head).map(transparent))
                .orElseGet(() -> BackgroundStrips.map(inside, transparent));
    }
}
