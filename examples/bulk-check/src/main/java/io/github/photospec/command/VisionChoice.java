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
        return matters && !without ? ready(session, command, hairModel) : Vision.NONE;
    }

    /**
     * The engine there is, ready to look.
     *
     * @param command for complaints
     * @param hairModel null if none was given
     */
    static Vision ready(Session session, @Nullable CommandSpec command, @Nullable Path hairModel) {
        return Vision.ready(
                () -> session.engines().get().map(engine -> knowingHair(session, command, engine, hairModel)));
    }

    private static VisionProvider knowingHair(
            Session session, @Nullable CommandSpec command, VisionProvider engine, @Nullable Path hairModel) {
        if (hairModel == null) {
            return engine;
        }
        if (engine instanceof OpenCvVision plain) {
            return plain.withHairModel(hairModel);
        }
        throw new Usage(session, command).wrong("usage.hair-model-unknown", engine.name());
    }
}
