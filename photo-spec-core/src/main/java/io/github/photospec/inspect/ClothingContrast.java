package io.github.photospec.inspect;

import io.github.photospec.image.CieLab;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.FaceLandmarks;
import io.github.photospec.vision.HeadObservation;
import io.github.photospec.vision.Mask;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How clearly the clothes stand out from the background: white on white would melt into it. */
final class ClothingContrast {
    private static final double PERSON_FROM = 0.9;
    /** Below the chin by this share of the face's height neck and beard end. */
    private static final double BELOW_CHIN = 0.35;

    private static final int FEWEST = 60;
    /** Samples across the picture. */
    private static final int SAMPLES = 100;

    private ClothingContrast() {}

    /** The distance of the median colours; empty if too little of either is in the picture. */
    static OptionalDouble measure(SrgbImage image, HeadObservation head, BackgroundFacts background) {
        if (!Upright.is(head) || background.pixels() < FEWEST) {
            return OptionalDouble.empty();
        }
        int[] pixels = clothes(image, head);
        if (pixels.length < FEWEST) {
            return OptionalDouble.empty();
        }
        CieLab clothes = CieLab.of(median(pixels, 16) << 16 | median(pixels, 8) << 8 | median(pixels, 0));
        return OptionalDouble.of(clothes.distance(CieLab.of(background.dominantRgb())));
    }

    private static int[] clothes(SrgbImage image, HeadObservation head) {
        FaceLandmarks face = head.landmarks();
        Mask person = head.person();
        double top = face.chin().y() + BELOW_CHIN * face.forehead().distance(face.chin());
        double stride = Math.max(1, (double) image.width() / SAMPLES);
        IntStream.Builder pixels = IntStream.builder();
        for (double y = Math.max(0, top); y < image.height(); y += stride) {
            for (double x = stride / 2; x < image.width(); x += stride) {
                if (person.at(x, y, 0) >= PERSON_FROM) {
                    pixels.add(image.argb((int) x, (int) y));
                }
            }
        }
        return pixels.build().toArray();
    }

    private static int median(int[] pixels, int shift) {
        int[] channel = Arrays.stream(pixels)
                .map(pixel -> pixel >> shift & 0xff)
                .sorted()
                .toArray();
        return channel[channel.length / 2];
    }
}
