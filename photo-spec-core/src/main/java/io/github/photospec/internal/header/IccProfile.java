package io.github.photospec.internal.header;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * An embedded colour profile, left where it is in the file.
 *
 * @param description its own name for itself, printable, at most 80 characters; {@code unnamed} if it has none
 * @param complete whether all its parts are there, each once; otherwise decoders ignore it
 * @param deflated whether the parts are compressed, as in a PNG
 * @param parts where it lies in the file, in its own order
 */
public record IccProfile(String description, boolean complete, boolean deflated, List<Stretch> parts) {
    private static final String UNNAMED = "unnamed";
    private static final int LONGEST_DESCRIPTION = 80;

    /** The largest profiles in use (printing presses) have under 4 MiB. */
    private static final int LARGEST = 4 << 20;

    /** The tags with text stand in front of the curves; a few kilobytes reach them. */
    private static final int FIRST_TAGS = 4096;

    public IccProfile {
        parts = List.copyOf(parts);
        description = printable(description);
    }

    /** The whole profile, from the file it was found in; empty if it is incomplete, damaged or larger than any in use. */
    public Optional<byte[]> bytes(byte[] file) {
        if (!complete) {
            return Optional.empty();
        }
        byte[] joined = join(file);
        Optional<byte[]> whole =
                deflated ? inflate(new ByteArrayInputStream(joined), LARGEST + 1) : Optional.of(joined);
        return whole.filter(profile -> profile.length <= LARGEST);
    }

    private byte[] join(byte[] file) {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (Stretch part : parts) {
            profile.write(file, part.start(), part.length());
        }
        return profile.toByteArray();
    }

    private static Optional<byte[]> inflate(InputStream compressed, int most) {
        try (InputStream stream = new InflaterInputStream(compressed)) {
            return Optional.of(stream.readNBytes(most));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** A compressed profile, named by its own text rather than by the chunk's, where that can be read. */
    static IccProfile deflated(Bytes compressed, String chunkName) {
        String description = inflate(compressed.stream(), FIRST_TAGS)
                .map(start -> IccText.description(Bytes.of(start)))
                .filter(text -> !text.isBlank())
                .orElse(chunkName);
        return new IccProfile(description, true, true, List.of(Stretch.of(compressed)));
    }

    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT)
                .limit(LONGEST_DESCRIPTION)
                .forEach(clean::appendCodePoint);
        String stripped = clean.toString().strip();
        return stripped.isEmpty() ? UNNAMED : stripped;
    }
}
