package io.github.photospec.internal.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together the APP2 segments of a colour profile (ICC.1:2022, B.4): each has its number and the count of all. */
final class IccChunks {
    private static final String SIGNATURE = "ICC_PROFILE\0";
    private static final int HEADER = SIGNATURE.length() + 2;

    private final List<Bytes> chunks = new ArrayList<>(1);

    static boolean isChunk(Bytes segment) {
        return segment.matches(0, SIGNATURE);
    }

    /** The number is one byte, so that more than 255 chunks say nothing new. */
    void add(Bytes segment) {
        if (chunks.size() < 256) {
            chunks.add(segment);
        }
    }

    Optional<IccProfile> profile() {
        if (chunks.isEmpty()) {
            return Optional.empty();
        }
        List<Bytes> ordered = chunks.stream()
                .sorted(Comparator.comparingInt(IccChunks::number))
                .toList();
        String description = IccText.description(ordered.get(0).from(HEADER));
        List<Stretch> parts =
                ordered.stream().map(chunk -> Stretch.of(chunk.from(HEADER))).toList();
        return Optional.of(new IccProfile(description, isComplete(ordered), false, parts));
    }

    private static boolean isComplete(List<Bytes> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            Bytes chunk = ordered.get(i);
            if (number(chunk) != i + 1 || chunk.u8(SIGNATURE.length() + 1) != ordered.size()) {
                return false;
            }
        }
        return true;
    }

    private static int number(Bytes chunk) {
        return chunk.u8(SIGNATURE.length());
    }
}
