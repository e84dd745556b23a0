package io.github.photospec.export;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.review.Actor;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewRefusedException;
import io.github.photospec.review.ReviewStoreException;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.vision.VisionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Exports the approved photos of a campaign: zip files with nothing but photos in them, named by a template, and beside them
 * the lists {@code manifest} and {@code left-out}, each as CSV for programs and as a workbook for people. An export appears
 * whole or not at all, and the same photos give the same bytes. Immutable and safe to share between threads.
 */
public final class ExportPackage {
    private final ReviewDesk desk;
    private final PhotoStore photos;
    private final Options options;

    private ExportPackage(ReviewDesk desk, PhotoStore photos, Options options) {
        this.desk = desk;
        this.photos = photos;
        this.options = options;
    }

    /**
     * An export into one zip file, with masked identity numbers and Chinese headings in its lists.
     *
     * @param desk knows who may see what
     * @param photos where the desk keeps its photos
     * @param naming how the photos are named, for example by the template <code>{id}.jpg</code>
     */
    public static ExportPackage of(ReviewDesk desk, PhotoStore photos, PhotoNaming naming) {
        return new ExportPackage(desk, photos, Options.of(naming));
    }

    /** A copy that names photos by another template. */
    public ExportPackage withNaming(PhotoNaming value) {
        return with(options.withNaming(value));
    }

    /** A copy that parts photos so among zip files. Names need to be unique within a zip file only. */
    public ExportPackage withLayout(ZipLayout value) {
        return with(options.withLayout(value));
    }

    /** A copy whose lists have identity numbers in full; else files' names are masked in them too. */
    public ExportPackage withFullNumbers() {
        return with(options.withPrivacy(Privacy.FULL));
    }

    /** A copy whose lists are Chinese for every Chinese locale, English for all others. */
    public ExportPackage withLocale(Locale value) {
        return with(options.withLocale(value));
    }

    /** A copy that tells how far it is. */
    public ExportPackage withProgress(ExportProgress value) {
        return with(options.withProgress(value));
    }

    /**
     * A copy that fetches, and makes, this many photos at once; at first as many as there are processors. The result does not
     * depend on it.
     *
     * @param value 1 and up
     */
    public ExportPackage withJobs(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("An export takes at least 1 job, not " + value);
        }
        return with(options.withJobs(value));
    }

    /**
     * A copy that makes every photo for another specification on its way, and names it by that specification's template if it
     * has one. What cannot be made is left out.
     *
     * @param maker not closed by this
     */
    public ExportPackage converting(PhotoMaker maker, PhotoSpec spec) {
        PhotoNaming naming = spec.naming().orElse(options.naming());
        return with(options.withNaming(naming).withConversion(new Conversion(maker, spec)));
    }

    /**
     * Writes an export. Of the reviews that the query wants and the actor may see, the approved ones are exported, and the
     * others are listed as left out. Counsellors and office. Only what is known of the students, and a few photos, are in
     * memory at a time.
     *
     * @param folder becomes the export, readable by its owner alone. It may be there if it is empty or holds an older export,
     *     which is replaced; the folder around it must be there
     * @throws java.nio.file.FileAlreadyExistsException if anything else is there
     * @throws java.io.InterruptedIOException if the thread is interrupted, which stays so
     * @throws IOException if a photo cannot be read, nothing can be written, or somebody else is exporting to this folder; what
     *     was in the folder is still there
     * @throws ReviewRefusedException if the actor may not, or there is no such campaign
     * @throws ReviewStoreException if reviews cannot be read
     * @throws VisionException if photos are to be made, and the vision engine cannot work on this machine
     */
    public ExportResult write(Actor actor, ReviewQuery query, Path folder) throws IOException {
        return new ExportRun(desk, photos, options).write(actor, query, folder);
    }

    private ExportPackage with(Options value) {
        return new ExportPackage(desk, photos, value);
    }
}
