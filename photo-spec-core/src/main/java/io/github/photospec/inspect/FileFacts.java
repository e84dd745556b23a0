package io.github.photospec.inspect;

import io.github.photospec.image.ImageFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What the file itself says, before any picture in it.
 *
 * @param length in bytes; for a file over the limit, the length it has or at least one more than the limit
 * @param sha256 lower-case hexadecimal; empty unless it was asked for
 * @param name the file's own name without its folders, as the caller gave it; empty if the input has none
 * @param format told by the first bytes; empty if they fit no known format
 */
public record FileFacts(long length, Optional<String> sha256, Optional<String> name, Optional<ImageFormat> format) {
    /** The name's extension in lower case without its dot; empty if there is no name, or no extension in it. */
    public Optional<String> extension() {
        return name.flatMap(FileFacts::extensionOf);
    }

    /** Whether the name claims another format than the bytes are. False where either says nothing. */
    public boolean extensionLies() {
        return format.isPresent()
                && extension().isPresent()
                && !format.get().usesExtension(extension().get());
    }

    private static Optional<String> extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || dot == name.length() - 1
                ? Optional.empty()
                : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Leaves the name out: it is often a person's identity number. */
    @Override
    public String toString() {
        return "FileFacts[length=" + length + ", format=" + format + "]";
    }
}
