package io.github.photospec;

import io.github.photospec.inspect.Inspection;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;

/**
 * Checks photos against specifications. Immutable and safe to share between threads: one instance serves a whole
 * server.
 */
public final class PhotoChecker implements AutoCloseable {
    private final PhotoInspector inspector;
    private final SpecCatalog catalog;

    private PhotoChecker(PhotoInspector inspector, SpecCatalog catalog) {
        this.inspector = inspector;
        this.catalog = catalog;
    }

    /** A checker with default limits and the bundled specifications, that looks at the pixels. */
    public static PhotoChecker create() {
        return of(PhotoInspector.create());
    }

    /** A checker that finds facts with this inspector; with the bundled specifications. */
    public static PhotoChecker of(PhotoInspector inspector) {
        return new PhotoChecker(inspector, SpecCatalog.bundled());
    }

    /** A copy that knows these specifications. */
    public PhotoChecker withCatalog(SpecCatalog value) {
        return new PhotoChecker(inspector, value);
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
     * Checks one photo. A bad photo gives a report that says so, never an exception.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public Report check(PhotoInput photo, PhotoSpec spec) throws IOException {
        return spec.check(inspect(photo));
    }

    /**
     * The facts about one photo, for judging by several specifications.
     *
     * @throws IOException if the photo cannot be opened or read
     */
    public Inspection inspect(PhotoInput photo) throws IOException {
        int most = inspector.limits().maxBytes();
        byte[] bytes = photo.read(most);
        // Asking a system for a file's length costs microseconds: only where the answer matters.
        long length = bytes.length > most ? photo.length(bytes) : bytes.length;
        return inspector.inspect(bytes, length, photo.name());
    }

    /** Frees what a vision module holds; nothing may be checked afterwards. */
    @Override
    public void close() {
        // Nothing is held until a vision provider is.
    }
}
