package io.github.photospec.spark;

import io.github.photospec.PhotoChecker;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.ReportMessages;
import io.github.photospec.spec.InvalidSpecException;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.vision.VisionProvider;
import io.github.photospec.vision.VisionProviders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What checks photos in one JVM: made by its first task, shared by all of them, closed when the JVM ends.
 *
 * @param checker judges with the user's specifications too
 * @param vision what people call the engine that looks; empty if nobody does
 * @param messages of findings
 * @param problems sentences where there is no report
 */
record Engine(PhotoChecker checker, Optional<String> vision, ReportMessages messages, ProblemSentences problems) {
    private static final Map<Settings, Engine> ENGINES = new ConcurrentHashMap<>();

    /** The engine of this JVM. */
    static Engine with(Settings settings) {
        return ENGINES.computeIfAbsent(settings, Engine::create);
    }

    private static Engine create(Settings settings) {
        // Else Hibernate Validator greets through java.util.logging.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Optional<VisionProvider> vision = settings.vision() ? VisionProviders.find() : Optional.empty();
        vision.ifPresent(engine -> {
            Runtime.getRuntime().addShutdownHook(new Thread(engine::close, "photo-spec-close"));
            engine.prepare();
        });
        PhotoInspector hashing = PhotoInspector.create().withSha256(true);
        PhotoInspector inspector = vision.map(hashing::withVision).orElse(hashing);
        try {
            return new Engine(
                    PhotoChecker.of(inspector).withCatalog(settings.specs().catalog()),
                    vision.map(VisionProvider::name),
                    ReportMessages.in(settings.language().locale()),
                    ProblemSentences.in(settings.language()));
        } catch (IOException disk) {
            throw new UncheckedIOException("The specifications cannot be unpacked here", disk);
        }
    }

    /** The specification with this id; empty if there is none. */
    Optional<PhotoSpec> spec(String id) throws InvalidSpecException {
        return checker.catalog().find(id);
    }
}
