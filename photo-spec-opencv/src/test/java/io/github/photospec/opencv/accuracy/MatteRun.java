package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.Box;
import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.testing.SharedData;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Cuts people out of photos whose alpha was drawn by hand, and who are no ID photos. */
final class MatteRun {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    /** As frames are laid by hand: faces are blurred in these photos, so that no engine finds them. */
    private static final List<Frame> FRAMES = List.of(
            new Frame("015cd10e", 215, 0, 810),
            new Frame("07141906", 583, 200, 480),
            new Frame("09ba26b4", 280, 0, 600),
            new Frame("22fc0130", 36, 0, 1008),
            new Frame("514ca06a", 220, 0, 810),
            new Frame("51c916fc", 730, 0, 810),
            new Frame("71bcce3a", 692, 0, 810),
            new Frame("818e689d", 680, 130, 640),
            new Frame("819ea202", 336, 90, 420),
            new Frame("bac3c1ff", 1030, 0, 600),
            new Frame("d684dae3", 795, 0, 810));

    private MatteRun() {}

    /** What came of each photo; the test is skipped where they are absent. */
    static List<Matte> all() {
        Path folder = SharedData.require("photos/mattes");
        Cutting cutting = new Cutting();
        return FRAMES.stream().map(frame -> measure(frame, folder, cutting)).toList();
    }

    private static Matte measure(Frame frame, Path folder, Cutting cutting) {
        SrgbImage image = image(folder.resolve(frame.file(".jpg")));
        PortraitFrame portrait = new PortraitFrame(
                new Placement(new Spot(frame.left, frame.top), frame.width / WIDTH, 0),
                WIDTH,
                HEIGHT,
                new Box(0, 0, image.width(), image.height()));
        float[] truth = GreyMap.read(folder.resolve(frame.file("_alpha.png"))).on(portrait);
        float[] found = cutting.onWhite(image, portrait).person().alpha().values();
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += Math.abs(truth[i] - found[i]);
        }
        return new Matte(frame.file(".jpg"), sum / 1000);
    }

    /** All its pixels: an inspector leaves some out of large photos. */
    private static SrgbImage image(Path file) {
        try {
            BufferedImage photo = ImageIO.read(file.toFile());
            return SrgbImage.ofRows(
                    photo.getWidth(),
                    photo.getHeight(),
                    (y, row) -> photo.getRGB(0, y, row.length, 1, row, 0, row.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A frame of 3 to 4 in a photo's pixels. */
    private record Frame(String photo, double left, double top, double width) {
        String file(String ending) {
            return "p3m_" + photo + ending;
        }
    }

    /**
     * A photo.
     *
     * @param error the sum of alpha's absolute differences, in thousands
     */
    record Matte(String photo, double error) {}
}
