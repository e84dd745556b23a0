package io.github.photospec.opencv.internal.head;

import io.github.photospec.image.SrgbImage;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.opencv.internal.face.CanonicalFace;
import io.github.photospec.opencv.internal.face.FaceFinder;
import io.github.photospec.opencv.internal.face.FoundFace;
import io.github.photospec.opencv.internal.face.PoseFinder;
import io.github.photospec.opencv.internal.model.Model;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.opencv.internal.picture.PixelBuffer;
import io.github.photospec.opencv.internal.picture.Pyramid;
import io.github.photospec.vision.PortraitObservation;
import io.github.photospec.vision.VisionProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes the table that the ears' weights are fitted to ({@code models/ears/README.md}): one line for each ear of each
 * photo, as it is and changed a little six times, three of them in a mirror.
 */
final class EarTable {
    private static final int LAST_COPY = 7;
    /** Copy 1 would be the plain mirror image: the model sees both sides alike, so it would tell nothing new. */
    private static final int SKIPPED_COPY = 1;

    private final FaceFinder faces = new FaceFinder(
            Model.FACE_DETECTION_SHORT_RANGE.bytes(),
            Model.FACE_DETECTION_FULL_RANGE.bytes(),
            Model.FACE_LANDMARK.bytes());
    private final PoseFinder poses = new PoseFinder(CanonicalFace.read(Model.CANONICAL_FACE.bytes()));
    private final PersonNet persons = new PersonNet(Model.SELFIE_SEGMENTATION.bytes());
    private final PixelBuffer buffer = new PixelBuffer();
    private final PrintWriter table;

    private EarTable(PrintWriter table) {
        this.table = table;
    }

    /** Takes the table's file, then folders of photos. */
    public static void main(String[] arguments) throws IOException {
        NativeLibrary.load();
        PhotoInspector inspector = PhotoInspector.create().withVision(new Blind());
        try (PrintWriter table = new PrintWriter(arguments[0], StandardCharsets.UTF_8)) {
            EarTable ears = new EarTable(table);
            for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
                for (Path photo : photos(Path.of(folder))) {
                    byte[] bytes = Files.readAllBytes(photo);
                    Optional<SrgbImage> image = inspector
                            .examine(bytes, bytes.length, Optional.empty())
                            .image();
                    if (image.isPresent()) {
                        ears.add(photo.getFileName().toString(), image.get());
                    }
                }
            }
        }
    }

    private static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|jpeg|png)"))
                    .sorted()
                    .toList();
        }
    }

    private void add(String name, SrgbImage image) {
        Random random = new Random(name.hashCode() + 77);
        double faceHeight = 0;
        for (int copy = 0; copy <= LAST_COPY; copy++) {
            if (copy != SKIPPED_COPY) {
                Jitter jitter = new Jitter(random, copy);
                try (Pyramid picture = Pyramid.of(jitter.of(image, faceHeight), buffer)) {
                    List<FoundFace> found = faces.find(picture);
                    if (!found.isEmpty()) {
                        double height = add(name, copy, jitter, picture, found.get(0));
                        faceHeight = copy == 0 ? height : faceHeight;
                    }
                }
            }
        }
    }

    private double add(String name, int copy, Jitter jitter, Pyramid picture, FoundFace face) {
        double yaw = jitter.of(poses.find(face.mesh()).yaw());
        try (HeadCrop crop = HeadCrop.of(picture, jitter.of(face.mesh()))) {
            byte[] person = persons.run(crop);
            HeadColours colours = HeadColours.of(crop, person);
            for (boolean left : new boolean[] {false, true}) {
                SideView view = new SideView(crop, person, left);
                table.printf(Locale.ROOT, "%s,%d,%s,%.3f", name, copy, left ? "left" : "right", yaw);
                for (double feature : EarFeatures.of(view, colours, left ? -yaw : yaw)) {
                    table.printf(Locale.ROOT, ",%.5f", feature);
                }
                table.println();
            }
        }
        return Jitter.faceHeight(face.mesh());
    }

    /** Sees nothing: only the photo's pixels are wanted. */
    private static final class Blind implements VisionProvider {
        @Override
        public String name() {
            return "blind";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void prepare() {
            // Nothing to prepare.
        }

        @Override
        public PortraitObservation observe(SrgbImage image) {
            return PortraitObservation.NOBODY;
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
