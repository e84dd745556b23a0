package io.github.photospec.benchmarks;

import io.github.photospec.inspect.InspectionDepth;
import io.github.photospec.inspect.PhotoInspector;
import java.util.List;
import java.util.Locale;

/** How far photos are checked. SHA-256 is always computed, as the command does for JSON lines. */
enum Depth {
    /** Facts about the file; nothing is decoded. */
    FILE("file rules and SHA-256", InspectionDepth.FILE, List.of("--file-rules-only")),
    /** Decoded and measured; nobody looks at the person. */
    PIXELS("all rules without vision and SHA-256", InspectionDepth.PIXELS, List.of("--no-vision")),
    /** Everything. */
    VISION("all rules with vision and SHA-256", InspectionDepth.PIXELS, List.of());

    private final String words;
    private final InspectionDepth inspection;
    private final List<String> options;

    Depth(String words, InspectionDepth inspection, List<String> options) {
        this.words = words;
        this.inspection = inspection;
        this.options = options;
    }

    /** As an argument says it, for example {@code vision}. */
    static Depth of(String argument) {
        return valueOf(argument.toUpperCase(Locale.ROOT));
    }

    /** What a table says. */
    String words() {
        return words;
    }

    /** What the command's {@code check} is told. */
    List<String> options() {
        return options;
    }

    /** An inspector that goes this far, but for the engine. */
    PhotoInspector inspector() {
        return PhotoInspector.create().withDepth(inspection).withSha256(true);
    }
}
