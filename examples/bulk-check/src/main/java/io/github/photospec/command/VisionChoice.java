package io.github.photospec.command;

import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.vision.VisionProvider;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options about who looks at the pictures. */
final class VisionChoice {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--no-vision")
    private boolean without;

    @Option(names = "--hair-model", paramLabel = "FILE")
    private @Nullable Path hairModel;

    /**
     * The engine of a run, ready to look.
     *
     * @param matters whether anything is asked that it would tell
     * @throws io.github.photospec.vision.VisionException if it cannot work here
     */
    Vision open(Session session, boolean matters) {
        if (without && hairModel != null) {
            throw new Usage(session, command).wrong("usage.hair-model-unused");
        }
        return matters && !without
                ? Vision.ready(() -> session.engines().get().map(engine -> knowingHair(session, engine)))
                : Vision.NONE;
    }

    private VisionProvider knowingHair(Session session, VisionProvider engine) {
        if (hairModel == null) {
            return engine;
        }
        if (engine instanceof OpenCvVision plain) {
            return plain.withHairModel(hairModel);
        }
        throw new Usage(session, command).wrong("usage.hair-model-unknown", engine.name());
    }
}
