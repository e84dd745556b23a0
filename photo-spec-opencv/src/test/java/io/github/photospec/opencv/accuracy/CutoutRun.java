package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import io.github.photospec.vision.PortraitFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts ten people out of their own near-white ground and of four others that they were laid on, in two sizes. */
final class CutoutRun implements AutoCloseable {
    static final List<String> GROUNDS = List.of("white", "on-blue", "on-red", "on-busy", "on-greygrad");
    static final List<Integer> WIDTHS = List.of(180, 480);

    private final Path folder = SharedData.require("photos/cutouts");
    private final OpenCvVision engine = new OpenCvVision();
    private final PhotoInspector inspector = PhotoInspector.create().withVision(engine);
    private final Cutting cutting = new Cutting();

    private CutoutRun() {}

    /** What came of every picture; the test is skipped where they are absent. */
    static List<CutOne> all() {
        List<CutOne> all = new ArrayList<>();
        try (CutoutRun run = new CutoutRun()) {
            Labels.read(run.folder.resolve("labels.csv")).stream()
                    .map(row -> row.get("pair_id"))
                    .distinct()
                    .sorted()
                    .forEach(person -> run.cut(person, all));
        }
        return all;
    }

    private void cut(String person, List<CutOne> all) {
        Examination original = examine(person, "white");
        GreyMap mask = GreyMap.read(folder.resolve(person + "_mask.png"));
        GreyMap trimap = GreyMap.read(folder.resolve(person + "_trimap.png"));
        GreyMap alpha = GreyMap.alpha(image(person, "on-blue"), image(person, "on-red"), trimap);
        for (int width : WIDTHS) {
            PortraitFrame frame = Portraits.frame(original, width);
            Truth truth = new Truth(mask.on(frame), trimap.on(frame), alpha.on(frame));
            SrgbImage wanted = cutting.laidOnWhite(original.image().orElseThrow(), frame, truth.alpha);
            for (String ground : GROUNDS) {
                all.add(cut(person, ground, frame, truth, wanted));
            }
        }
    }

    private CutOne cut(String person, String ground, PortraitFrame frame, Truth truth, SrgbImage wanted) {
        SrgbImage image = image(person, ground);
        float[] seen = Cutting.coverage(image, frame);
        Cutting.Portrait cut = cutting.onWhite(image, frame);
        return new CutOne(
                person,
                ground,
                frame.width(),
                truth.overlap(cut.person().alpha().values()),
                Fringe.of(cut.image(), wanted, truth.alpha, seen),
                Fringe.of(cutting.onWhite(image, frame, truth.alpha), wanted, truth.alpha, seen));
    }

    private SrgbImage image(String person, String ground) {
        return examine(person, ground).image().orElseThrow();
    }

    private Examination examine(String person, String ground) {
        String name = person + "_" + ground + ".jpg";
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            return inspector.examine(bytes, bytes.length, Optional.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What is known of a frame's pixels. */
    private static final class Truth {
        private static final float HALF = 0.5f;

        private final float[] mask;
        private final float[] trimap;
        private final float[] alpha;

        Truth(float[] mask, float[] trimap, float[] alpha) {
            this.mask = mask;
            this.trimap = trimap;
            this.alpha = alpha;
        }

        double overlap(float[] found) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < found.length; i++) {
                boolean known = trimap[i] == 0 || trimap[i] == 1;
                boolean is = mask[i] > HALF;
                boolean said = found[i] > HALF;
                both += known && is && said ? 1 : 0;
                either += known && (is || said) ? 1 : 0;
            }
            return (double) both / either;
        }
    }
}
