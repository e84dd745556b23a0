package io.github.photospec.benchmarks;

import io.github.photospec.make.PhotoMaker;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.painting.Backdrop;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Photos a second of this library and of what schools' scripts use instead, over the same folders in the same run, on one thread
 * each. What is not installed is skipped with a word.
 */
@SuppressWarnings("SystemOut") // Its output is its purpose.
public final class Peers {
    private static final int UPLOADS = 1000;

    /** Of those that are looked at: tens a second. */
    private static final int LOOKED_AT = 100;

    private static final int PHONE_PHOTOS = 5;
    private static final Color GREY = new Color(0xb0b4b8);
    private static final int ROUNDS = 7;

    private Peers() {}

    /**
     * Prints tables in Markdown.
     *
     * @param args how many rounds; 7 if nothing is said
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        System.out.println(Machine.heading());
        System.out.printf(Locale.ROOT, "Command: Peers %d; medians of the rounds, peers in turn.%n%n", rounds);
        Path folder = PhotoFolder.create(UPLOADS);
        Path other = Files.createTempDirectory("photo-spec-peers");
        try {
            List<Path> uploads = PhotoFolder.files(folder);
            fileRules(new Contest("File rules, 1,000 uploads of 180 x 240, 15 KB", uploads, rounds));
            pixelRules(new Contest("All rules without vision, the same uploads", uploads, rounds), other);
            looking(new Contest("Looking at the person, 100 of them", uploads.subList(0, LOOKED_AT), rounds), other);
            making(new Contest(
                    "Making 180 x 240 out of 12 megapixels, before a white wall, which stays",
                    phonePhotos(other.resolve("white"), Backdrop.white()),
                    rounds));
            making(new Contest(
                    "Making the same before a grey wall, which is replaced",
                    phonePhotos(other.resolve("grey"), Backdrop.studio(GREY)),
                    rounds));
        } finally {
            PhotoFolder.delete(folder);
            PhotoFolder.delete(other);
        }
        System.out.printf(Locale.ROOT, "Load at the end: %.2f%n", Machine.load());
    }

    private static void fileRules(Contest contest) throws IOException, InterruptedException {
        try (Engine engine = Engine.of(Depth.FILE)) {
            contest.print(List.of(
                    new CheckPeer(Depth.FILE, engine),
                    CommandPeer.identify(),
                    CommandPeer.jpeginfo(),
                    new ImageIoLoop()));
        }
    }

    private static void pixelRules(Contest contest, Path scripts) throws IOException, InterruptedException {
        try (Engine engine = Engine.of(Depth.PIXELS)) {
            contest.print(List.of(
                    new CheckPeer(Depth.PIXELS, engine),
                    new ImageIoLoop(),
                    OpenCvScript.size(scripts),
                    CommandPeer.jpeginfo()));
        }
    }

    private static void looking(Contest contest, Path scripts) throws IOException, InterruptedException {
        try (Engine engine = Engine.of(Depth.VISION)) {
            contest.print(List.of(new CheckPeer(Depth.VISION, engine), OpenCvScript.haar(scripts), new FaceDetect()));
        }
    }

    private static void making(Contest contest) throws IOException, InterruptedException {
        try (PhotoMaker maker = PhotoMaker.create(new OpenCvVision())) {
            contest.print(List.of(new MakePeer(maker, Photos.spec()), new ThumbnailCrop()));
        }
    }

    private static List<Path> phonePhotos(Path folder, Backdrop backdrop) throws IOException {
        Files.createDirectory(folder);
        byte[] photo = Photos.phone(backdrop);
        for (int i = 0; i < PHONE_PHOTOS; i++) {
            Files.write(folder.resolve(i + ".jpg"), photo);
        }
        return PhotoFolder.files(folder);
    }
}
