package io.github.photospec.opencv.accuracy;

import io.github.photospec.PhotoInput;
import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.HeadFacts;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.testing.SharedData;
import io.github.photospec.vision.CoveringObservation;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.PortraitObservation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks at all photos, in two threads, which takes minutes. */
final class Run implements AutoCloseable {
    private static final int THREADS = 2;
    /** So many portraits are turned: one of this number. */
    private static final int TURNED = 3;

    private final OpenCvVision engine = new OpenCvVision();
    private final OpenCvVision hairEngine;
    private final Set<Photo> turned;

    private Run(Path hairModel, List<Photo> photos) {
        this.hairEngine = new OpenCvVision().withHairModel(hairModel);
        this.turned = turned(photos);
    }

    /** What became of every photo; the test is skipped where photos or the model of hair are absent. */
    static List<Seen> all() {
        List<Photo> photos = Photos.read();
        try (Run run = new Run(SharedData.require("models/hair_segmentation.tflite"), photos)) {
            return run.look(photos);
        }
    }

    private static Set<Photo> turned(List<Photo> photos) {
        List<Photo> frontal = photos.stream()
                .filter(photo -> photo.set() == PhotoSet.NEUTRAL
                        || (photo.isPortrait() && photo.label("frontal").equals("y")))
                .toList();
        return IntStream.range(0, frontal.size())
                .filter(i -> i % TURNED == 0)
                .mapToObj(frontal::get)
                .collect(Collectors.toSet());
    }

    private List<Seen> look(List<Photo> photos) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Seen>> answers = new ArrayList<>();
            for (Photo photo : photos) {
                answers.add(threads.submit(() -> look(photo)));
            }
            List<Seen> seen = new ArrayList<>();
            for (Future<Seen> answer : answers) {
                seen.add(answer.get());
            }
            return seen;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Seen look(Photo photo) {
        byte[] bytes = read(photo.file());
        PhotoInspector inspector = PhotoInspector.create();
        Inspection blind = inspector.inspect(bytes, Optional.of(photo.name()));
        Examination plain = inspector.withVision(engine).examine(bytes, bytes.length, Optional.of(photo.name()));
        Examination withHair = inspector.withVision(hairEngine).examine(bytes, bytes.length, Optional.of(photo.name()));
        return new Seen(
                photo,
                blind,
                plain.inspection(),
                withHair.inspection(),
                head(plain).map(Seen.Numbers::of),
                head(withHair)
                        .flatMap(HeadObservation::covering)
                        .map(CoveringObservation::coveredShare)
                        .orElse(OptionalDouble.empty()),
                turned.contains(photo) ? turns(plain) : List.of(),
                make(photo, bytes));
    }

    private MakeResult make(Photo photo, byte[] bytes) {
        try {
            return PhotoMaker.create(engine).make(PhotoInput.of(photo.name(), bytes), Notice.spec());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TurnedPhoto> turns(Examination upright) {
        HeadFacts head = upright.inspection().portrait().orElseThrow().head().orElseThrow();
        return TurnedPhoto.of(upright.image().orElseThrow(), head.pose().roll(), engine);
    }

    private static Optional<HeadObservation> head(Examination examination) {
        return examination.observation().flatMap(PortraitObservation::head);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
        hairEngine.close();
    }
}
