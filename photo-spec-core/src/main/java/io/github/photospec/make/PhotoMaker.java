package io.github.photospec.make;

import io.github.photospec.PhotoInput;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.report.Report;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.vision.PortraitRenderer;
import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionProvider;
import io.github.photospec.vision.VisionProviders;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Makes photos that comply with specifications out of photos that do not: plans the crop, sees whether every edit is
 * allowed, has the portrait rendered, encodes it, and checks what came out like any other photo. Immutable and safe to share
 * between threads: one instance serves a whole server.
 *
 * <p>The original is never changed. What cannot be mended, such as a turned head, is refused with its reason.
 */
public final class PhotoMaker implements AutoCloseable {
    private final PhotoInspector inspector;
    private final Optional<VisionProvider> vision;
    private final boolean keepingBackground;

    private PhotoMaker(PhotoInspector inspector, Optional<VisionProvider> vision, boolean keepingBackground) {
        this.inspector = inspector;
        this.vision = vision;
        this.keepingBackground = keepingBackground;
    }

    /**
     * A maker with the vision engine on the class path. Without one it only makes what needs none.
     *
     * @throws VisionException if there are two
     */
    public static PhotoMaker create() {
        return VisionProviders.find()
                .map(PhotoMaker::create)
                .orElseGet(() -> new PhotoMaker(PhotoInspector.create(), Optional.empty(), false));
    }

    /** A maker that looks and renders with this engine, and closes it. */
    public static PhotoMaker create(VisionProvider vision) {
        return new PhotoMaker(PhotoInspector.create().withVision(vision), Optional.of(vision), false);
    }

    /** A copy that never replaces a background, whatever specifications allow; it shares the vision engine. */
    public PhotoMaker keepingBackground() {
        return new PhotoMaker(inspector, vision, true);
    }

    /**
     * Makes a photo for one specification.
     *
     * @throws IOException if the photo cannot be opened or read
     * @throws VisionException if the vision engine cannot work on this machine, whatever the photo
     */
    public MakeResult make(PhotoInput photo, PhotoSpec spec) throws IOException {
        return make(photo, List.of(spec)).get(0);
    }

    /**
     * Makes photos for several specifications out of one original, which is read and looked at once.
     *
     * @return one result a specification, in their order
     * @throws IOException if the photo cannot be opened or read
     * @throws VisionException if the vision engine cannot work on this machine, whatever the photo
     */
    public List<MakeResult> make(PhotoInput photo, List<PhotoSpec> specs) throws IOException {
        byte[] bytes = photo.read(inspector.limits().maxBytes());
        Original original = new Original(bytes, inspector.examine(bytes, photo.length(bytes), photo.name()));
        return specs.stream().map(spec -> make(original, spec)).toList();
    }

    private MakeResult make(Original original, PhotoSpec spec) {
        Report report = spec.check(original.inspection());
        Optional<PortraitRenderer> renderer = vision.flatMap(VisionProvider::renderer);
        return new MakeTask(original, spec, report, inspector, renderer, keepingBackground).result();
    }

    /** Frees what the vision engine holds; neither this maker nor its copies may make anything afterwards. */
    @Override
    public void close() {
        vision.ifPresent(VisionProvider::close);
    }
}
