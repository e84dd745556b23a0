package io.github.photospec;

import io.github.photospec.inspect.Examination;
import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.InspectionLimits;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionProvider;
import io.github.photospec.vision.VisionProviders;
import java.io.IOException;
import java.util.Optional;

/**
 * Checks photos against specifications. Immutable and safe to share between threads: one instance serves a whole
 * server.
 */
public final class PhotoChecker implements AutoCloseable {
    private final PhotoInspector inspector;
    private final PhotoInspector sightless;
    private final SpecCatalog catalog;
    private final Optional<VisionProvider> vision;

    private PhotoChecker(PhotoInspector inspector, SpecCatalog catalog, Optional<VisionProvider> vision) {
        this.inspector = inspector;
        this.sightless = inspector.withoutVision();
        this.catalog = catalog;
        this.vision = vision;
    }

    /**
     * A checker with default limits and the bundled specifications, that looks at the pixels; with the vision engine on
     * the class path, if there is one.
     *
     * @throws VisionException if there are two
     */
    public static PhotoChecker create() {
        return VisionProviders.find().map(PhotoChecker::create).orElseGet(() -> of(PhotoInspector.create()));
    }

    /** A checker with default limits and the bundled specifications, that looks with this engine, and closes it. */
    public static PhotoChecker create(VisionProvider vision) {
        PhotoInspector inspector = PhotoInspector.create().withVision(vision);
        return new PhotoChecker(inspector, SpecCatalog.bundled(), Optional.of(vision));
    }

    /** A checker that finds facts with this inspector, whose engine it does not close; with the bundled specifications. */
    public static PhotoChecker of(PhotoInspector inspector) {
        return new PhotoChecker(inspector, SpecCatalog.bundled(), Optional.empty());
    }

    /** A copy that knows these specifications; it shares the vision engine. */
    public PhotoChecker withCatalog(SpecCatalog value) {
        return new PhotoChecker(inspector, value, vision);
    }

    /** A copy that has nobody look at pictures. */
    public PhotoChecker withoutVision() {
        return new PhotoChecker(sightless, catalog, Optional.empty());
    }

    /** Another text wherever another checker might find other facts: see {@link PhotoInspector#version()}. */
    public String version() {
        return inspector.version();
    }

    /** How much a photo may ask of this checker. */
    public InspectionLimits limits() {
        return inspector.limits();
    }

    /** The specifications that it knows. */
    public SpecCatalog catalog() {
        return catalog;
    }

    /**
     * Checks one photo against the specification with this id. A bad photo gives a report that says so, never an
     * exception.
     *
     * @throws IOException if the photo cannot be opened or read, or the specification's file is not in order
     * @throws io.github.photospec.spec.UnknownSpecException if the catalogue has no such specification
     */
    public Report check(PhotoInput photo, String specId) throws IOException {
        return check(photo, catalog.require(specId));
    }

    /**
     * Checks one photo. A bad photo gives a report that says so, never an exception. The vision engine looks at it only if
     * it matters for the specification.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public Report check(PhotoInput photo, PhotoSpec spec) throws IOException {
        return spec.check(examine(photo, spec).inspection());
    }

    /**
     * The facts about one photo, for judging by several specifications.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public Inspection inspect(PhotoInput photo) throws IOException {
        return examine(photo).inspection();
    }

    /**
     * The facts about one photo and what they were found in: some megabytes, for drawing them.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public Examination examine(PhotoInput photo) throws IOException {
        return examine(photo, inspector);
    }

    /**
     * As much of that as one specification asks for: the vision engine looks at the photo only if it matters for it.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public Examination examine(PhotoInput photo, PhotoSpec spec) throws IOException {
        return examine(photo, spec.usesVision() ? inspector : sightless);
    }

    private static Examination examine(PhotoInput photo, PhotoInspector inspector) throws IOException {
        int most = inspector.limits().maxBytes();
        byte[] bytes = photo.read(most);
        // Asking a system for a file's length costs microseconds: only where the answer matters.
        long length = bytes.length > most ? photo.length(bytes) : bytes.length;
        return inspector.examine(bytes, length, photo.name());
    }

    /** Frees what the vision engine holds; neither this checker nor its copies may check anything afterwards. */
    @Override
    public void close() {
        vision.ifPresent(VisionProvider::close);
    }
}
