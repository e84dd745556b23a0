package io.github.photospec.benchmarks;

import io.github.photospec.PhotoInput;
import io.github.photospec.make.MakeResult;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.spec.PhotoSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * This library, making photos.
 *
 * @param maker makes them
 * @param spec for this specification
 */
record MakePeer(PhotoMaker maker, PhotoSpec spec) implements Peer {
    @Override
    public String name() {
        return "photo-spec, `PhotoMaker`";
    }

    @Override
    public String does() {
        return "finds the head, crops by the rules, replaces a background that does not comply, finds the quality for the byte "
                + "window, checks what it made";
    }

    @Override
    public Optional<String> version() {
        return Optional.of("this checkout");
    }

    @Override
    public boolean isInProcess() {
        return true;
    }

    @Override
    public void pass(List<Path> files) throws IOException {
        for (Path file : files) {
            MakeResult made = maker.make(PhotoInput.of(file), spec);
            if (!made.isDelivered()) {
                throw new IOException("Refused: " + made.refusals());
            }
        }
    }
}
