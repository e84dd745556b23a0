package io.github.photospec.internal.repair;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.repair.Repair.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Removes what decoders do not need from files that are made of chunks, and what lies behind their end; how a picture is to be
 * shown is said again in the fewest words if only metadata say it. No pixel is touched. Whatever the bytes are, nothing is
 * thrown, and the bytes that are given are never changed.
 */
public final class ChunkRepair {
    private ChunkRepair() {}

    /** The file of a PNG without metadata and trailing bytes. */
    public static RepairedFile png(byte[] file) {
        return of(file, ImageFormat.PNG, PngCopy::of);
    }

    /** The file of a WebP without metadata and trailing bytes. */
    public static RepairedFile webp(byte[] file) {
        return of(file, ImageFormat.WEBP, WebpCopy::of);
    }

    private static RepairedFile of(byte[] file, ImageFormat format, Copier copier) {
        Set<String> removed = new LinkedHashSet<>();
        Optional<Header> before = Headers.read(file, format);
        Optional<byte[]> copy = before.flatMap(header -> copy(file, format, header, copier, removed));
        if (copy.isEmpty()) {
            return new RepairedFile(file, List.of(), Map.of(Kind.METADATA, Refusal.DAMAGED));
        }
        List<Repair> repairs = new ArrayList<>();
        int trailing = (int) before.get().trailingBytes();
        if (!Arrays.equals(copy.get(), 0, copy.get().length, file, 0, file.length - trailing)) {
            repairs.add(new Repair(Kind.METADATA, List.copyOf(removed)));
        }
        if (trailing > 0) {
            repairs.add(Repair.of(Kind.TRAILING_BYTES, Integer.toString(trailing)));
        }
        return new RepairedFile(repairs.isEmpty() ? file : copy.get(), repairs, Map.of());
    }

    private static Optional<byte[]> copy(
            byte[] file, ImageFormat format, Header before, Copier copier, Set<String> removed) {
        Presentation wanted = Presentation.of(before);
        Optional<byte[]> bare = copier.copy(file, Optional.empty(), removed);
        boolean told = bare.flatMap(copy -> Headers.read(copy, format))
                .map(Presentation::of)
                .equals(Optional.of(wanted));
        return told ? bare : copier.copy(file, Optional.of(wanted.exif()), removed);
    }

    /** Copies the chunks that decoders need. */
    private interface Copier {
        /**
         * The copy; empty if the file is damaged.
         *
         * @param exif the only metadata it gets
         * @param removed gets the well-known names of the chunks that are left out
         */
        Optional<byte[]> copy(byte[] file, Optional<byte[]> exif, Set<String> removed);
    }
}
