package io.github.photospec.vision;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the vision engine on the class path or module path. */
public final class VisionProviders {
    private VisionProviders() {}

    /**
     * A new instance of the only engine there is; empty if there is none.
     *
     * @throws VisionException if there are two: choose one with {@code PhotoChecker.create(engine)}
     */
    public static Optional<VisionProvider> find() {
        return only(ServiceLoader.load(VisionProvider.class, VisionProvider.class.getClassLoader()).stream()
                .toList());
    }

    static Optional<VisionProvider> only(List<ServiceLoader.Provider<VisionProvider>> found) {
        if (found.size() > 1) {
            String names = found.stream()
                    .map(provider -> provider.type().getName())
                    .sorted()
                    .collect(joining(", "));
            throw new VisionException(
                    VisionException.Reason.AMBIGUOUS,
                    "There are " + found.size() + " vision engines (" + names
                            + "): choose one with PhotoChecker.create(engine), or leave the others off the class path");
        }
        return found.stream().map(ServiceLoader.Provider::get).findFirst();
    }
}
