package io.github.photospec.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * This library, checking.
 *
 * @param depth how far
 * @param engine of that depth
 */
record CheckPeer(Depth depth, Engine engine) implements Peer {
    @Override
    public String name() {
        return "photo-spec, `BulkChecker`";
    }

    @Override
    public String does() {
        return depth.words();
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
    public void pass(List<Path> files) {
        engine.check(files, 1);
    }
}
