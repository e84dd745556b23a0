package io.github.photospec.opencv.accuracy;

import io.github.photospec.image.Spot;
import io.github.photospec.image.SrgbImage;
import io.github.photospec.vision.Placement;
import io.github.photospec.vision.PortraitFrame;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A mask, a trimap or a matte: a value of 0..1 for each pixel. */
final class GreyMap {
    /** So many samples across and down make the mean of a pixel. */
    private static final int SAMPLES = 4;

    private final int width;
    private final float[] values;

    GreyMap(int width, float[] values) {
        this.width = width;
        this.values = values;
    }

    static GreyMap read(Path file) {
        try {
            Raster raster = ImageIO.read(file.toFile()).getRaster();
            int[] samples = raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), 0, (int[]) null);
            float[] values = new float[samples.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = samples[i] / 255f;
            }
            return new GreyMap(raster.getWidth(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How much of each pixel is the person's, from composites on two grounds: where they agree it is all the person.
     *
     * @param nobody is 0 where there is only ground
     */
    static GreyMap alpha(SrgbImage one, SrgbImage other, GreyMap nobody) {
        double[] apart = new double[3];
        int count = 0;
        for (int i = 0; i < nobody.values.length; i++) {
            if (nobody.values[i] == 0) {
                double[] here = difference(one, other, i);
                for (int k = 0; k < 3; k++) {
                    apart[k] += here[k];
                }
                count++;
            }
        }
        double length = 0;
        for (int k = 0; k < 3; k++) {
            apart[k] /= count;
            length += apart[k] * apart[k];
        }
        float[] alpha = new float[nobody.values.length];
        for (int i = 0; i < alpha.length; i++) {
            double[] here = difference(one, other, i);
            double along = (here[0] * apart[0] + here[1] * apart[1] + here[2] * apart[2]) / length;
            alpha[i] = (float) Math.max(0, Math.min(1, 1 - along));
        }
        return new GreyMap(nobody.width, alpha);
    }

    private static double[] difference(SrgbImage one, SrgbImage other, int index) {
        int first = one.argb(index % one.width(), index / one.width());
        int second = other.argb(index % one.width(), index / one.width());
        double[] difference = new double[3];
        for (int k = 0; k < 3; k++) {
            difference[k] = (first >> (8 * k) & 0xff) - (second >> (8 * k) & 0xff);
        }
        return difference;
    }

    /** The means in the pixels of a frame; 0 beyond the map. */
    float[] on(PortraitFrame frame) {
        float[] means = new float[frame.width() * frame.height()];
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                means[y * frame.width() + x] = mean(frame.placement(), x, y);
            }
        }
        return means;
    }

    private float mean(Placement place, int x, int y) {
        float sum = 0;
        for (int down = 0; down < SAMPLES; down++) {
            for (int across = 0; across < SAMPLES; across++) {
                sum += at(place.toPicture(new Spot(x + (across + 0.5) / SAMPLES, y + (down + 0.5) / SAMPLES)));
            }
        }
        return sum / SAMPLES / SAMPLES;
    }

    private float at(Spot place) {
        int x = (int) Math.floor(place.x());
        int y = (int) Math.floor(place.y());
        boolean inside = x >= 0 && x < width && y >= 0 && y < values.length / width;
        return inside ? values[y * width + x] : 0;
    }
}
