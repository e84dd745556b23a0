package io.github.photospec.internal.jpeg;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The samples of a JPEG as the JDK decodes them, before colours are made of them. */
final class Samples {
    private final Raster raster;

    private Samples(Raster raster) {
        this.raster = raster;
    }

    static Samples of(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(stream);
            return new Samples(reader.readRaster(0, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }

    int width() {
        return raster.getWidth();
    }

    int height() {
        return raster.getHeight();
    }

    int components() {
        return raster.getNumBands();
    }

    int at(int x, int y, int component) {
        return raster.getSample(x, y, component);
    }

    /** The largest difference of a component from another picture that is turned in this way. */
    int difference(Samples stored, Turn turn, int component) {
        int largest = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                int column = turn.reversesColumns() ? width() - 1 - x : x;
                int row = turn.reversesRows() ? height() - 1 - y : y;
                int before = turn.transposes() ? stored.at(row, column, component) : stored.at(column, row, component);
                largest = Math.max(largest, Math.abs(at(x, y, component) - before));
            }
        }
        return largest;
    }
}
