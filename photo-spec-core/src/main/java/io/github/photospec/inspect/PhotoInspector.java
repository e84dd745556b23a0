package io.github.photospec.inspect;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.text.Digests;
import io.github.photospec.internal.text.LibraryVersion;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionProvider;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the facts about photos. Immutable and safe to share between threads.
 *
 * <p>Whatever the bytes are, the answer is an {@link Inspection}; nothing is thrown for a bad photo. A vision engine that
 * cannot work on this machine throws {@link VisionException}.
 */
public final class PhotoInspector {
    private static final Set<ImageFormat> DECODED =
            Collections.unmodifiableSet(EnumSet.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP));

    private final InspectionLimits limits;
    private final InspectionDepth depth;
    private final boolean hashing;
    private final Optional<VisionProvider> vision;

    private PhotoInspector(
            InspectionLimits limits, InspectionDepth depth, boolean hashing, Optional<VisionProvider> vision) {
        this.limits = limits;
        this.depth = depth;
        this.hashing = hashing;
        this.vision = vision;
    }

    /**
     * An inspector that goes as far as {@link InspectionDepth#PIXELS} within the default limits, without a SHA-256 and
     * without a vision engine.
     */
    public static PhotoInspector create() {
        return new PhotoInspector(InspectionLimits.DEFAULT, InspectionDepth.PIXELS, false, Optional.empty());
    }

    /** A copy with these limits. */
    public PhotoInspector withLimits(InspectionLimits value) {
        return new PhotoInspector(value, depth, hashing, vision);
    }

    /** A copy that goes this far. */
    public PhotoInspector withDepth(InspectionDepth value) {
        return new PhotoInspector(limits, value, hashing, vision);
    }

    /** A copy that computes the SHA-256, or does not. */
    public PhotoInspector withSha256(boolean value) {
        return new PhotoInspector(limits, depth, value, vision);
    }

    /** A copy that has this engine look at every picture; who made the engine closes it. */
    public PhotoInspector withVision(VisionProvider value) {
        return new PhotoInspector(limits, depth, hashing, Optional.of(value));
    }

    /** A copy that has nobody look at pictures. */
    public PhotoInspector withoutVision() {
        return new PhotoInspector(limits, depth, hashing, Optional.empty());
    }

    /**
     * Tells whether facts that were kept would be found again: two inspectors of one version find the same in the same
     * bytes. Names this library's version, how far it goes, its limits, and the vision engine's own version; for people it
     * means little.
     */
    public String version() {
        String looking =
                vision.map(engine -> engine.name() + " " + engine.version()).orElse("no vision");
        return String.join("; ", LibraryVersion.TEXT, depth.name(), limits.toString(), "sha256 " + hashing, looking);
    }

    /** The limits it keeps. */
    public InspectionLimits limits() {
        return limits;
    }

    /**
     * The facts about one photo.
     *
     * <p>Of a file over the limit only its format is told: its caller may have read no more than its beginning.
     *
     * @param bytes the whole file; not changed and not kept
     * @param name the file's name without its folders; empty if it has none
     */
    public Inspection inspect(byte[] bytes, Optional<String> name) {
        return inspect(bytes, bytes.length, name);
    }

    /**
     * The facts about a photo of which perhaps only the beginning was read.
     *
     * @param bytes the whole file, or at least one byte more of it than {@link InspectionLimits#maxBytes()}
     * @param length of the whole file in bytes
     * @param name the file's name without its folders; empty if it has none
     */
    public Inspection inspect(byte[] bytes, long length, Optional<String> name) {
        return examine(bytes, length, name).inspection();
    }

    /**
     * As {@link #inspect(byte[], long, Optional)}, and what the facts were found in: some megabytes, for drawing them.
     *
     * @throws VisionException if the vision engine cannot work on this machine, whatever the photo
     */
    public Examination examine(byte[] bytes, long length, Optional<String> name) {
        boolean tooLarge = length > limits.maxBytes();
        Optional<ImageFormat> format = ImageFormat.detect(bytes);
        Optional<String> sha256 = hashing && !tooLarge ? Optional.of(Digests.sha256(bytes)) : Optional.empty();
        FileFacts file = new FileFacts(length, sha256, name, format);
        Optional<Header> header = tooLarge ? Optional.empty() : format.flatMap(known -> Headers.read(bytes, known));
        Inspection atFileDepth = fromHeader(file, header);
        boolean decodable = atFileDepth.readability() == Readability.NOT_TRIED;
        return decodable && depth == InspectionDepth.PIXELS
                ? PixelInspection.of(atFileDepth, bytes, format.orElseThrow(), header.orElseThrow(), vision)
                : new Examination(atFileDepth, Optional.empty(), Optional.empty());
    }

    private Inspection fromHeader(FileFacts file, Optional<Header> header) {
        Optional<ImageFacts> image = header.map(HeaderFacts::of);
        return new Inspection(
                file,
                image,
                readability(file, header),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                HeaderWarnings.of(file, image));
    }

    /** Everything that keeps pixels from being decoded, from the cheapest check on. */
    private Readability readability(FileFacts file, Optional<Header> header) {
        if (file.length() == 0) {
            return Readability.EMPTY;
        }
        if (file.length() > limits.maxBytes()) {
            return Readability.TOO_LARGE;
        }
        if (file.format().isEmpty()) {
            return Readability.NOT_A_PICTURE;
        }
        if (file.format().filter(DECODED::contains).isEmpty()) {
            return Readability.UNSUPPORTED;
        }
        if (header.isEmpty()) {
            return Readability.CORRUPT;
        }
        if (!header.get().coding().decodable()) {
            return Readability.UNSUPPORTED;
        }
        return header.get().pixels() > limits.maxPixels() ? Readability.TOO_MANY_PIXELS : Readability.NOT_TRIED;
    }
}
