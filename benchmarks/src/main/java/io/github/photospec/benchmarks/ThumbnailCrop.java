package io.github.photospec.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** A crop with Thumbnailator: the middle of the photo, wherever the head is. */
record ThumbnailCrop() implements Peer {
    private static final String PROPERTIES = "/META-INF/maven/net.coobird/thumbnailator/pom.properties";

    @Override
    public String name() {
        return "Thumbnailator";
    }

    @Override
    public String does() {
        return "decodes all pixels, cuts the middle out, 180 x 240, writes a JPEG; finds no head, checks nothing";
    }

    @Override
    public Optional<String> version() throws IOException {
        try (InputStream file = Thumbnails.class.getResourceAsStream(PROPERTIES)) {
            if (file == null) {
                return Optional.of("unknown");
            }
            Properties properties = new Properties();
            properties.load(file);
            return Optional.ofNullable(properties.getProperty("version"));
        }
    }

    @Override
    public boolean isInProcess() {
        return true;
    }

    @Override
    public void pass(List<Path> files) throws IOException {
        for (Path file : files) {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            Thumbnails.of(file.toFile())
                    .size(180, 240)
                    .crop(Positions.CENTER)
                    .outputFormat("jpg")
                    .toOutputStream(made);
            if (made.size() == 0) {
                throw new IOException("Nothing was made");
            }
        }
    }
}
