package io.github.photospec.benchmarks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What most Java programs do to an upload today: decode it, and compare its size. */
record ImageIoLoop() implements Peer {
    @Override
    public String name() {
        return "`ImageIO.read`";
    }

    @Override
    public String does() {
        return "decodes, and compares the size";
    }

    @Override
    public Optional<String> version() {
        return Optional.of("JDK " + Runtime.version());
    }

    @Override
    public boolean isInProcess() {
        return true;
    }

    @Override
    public void pass(List<Path> files) throws IOException {
        for (Path file : files) {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null || image.getWidth() != 180 || image.getHeight() != 240) {
                throw new IOException("Not of 180 x 240: " + file.getFileName());
            }
        }
    }
}
