package io.github.photospec.internal.jpeg;

import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.Orientation;
import io.github.photospec.internal.header.Header;
import io.github.photospec.internal.header.Headers;
import io.github.photospec.internal.header.JpegLayout;
import io.github.photospec.internal.repair.Refusal;
import io.github.photospec.internal.repair.Repair;
import io.github.photospec.internal.repair.Repair.Kind;
import io.github.photospec.internal.repair.RepairedFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A file between its repairs, and what was done to it. */
final class RepairBench {
    private static final byte[] END = {(byte) 0xff, (byte) 0xd9};

    private final Map<Kind, Repair> repairs = new EnumMap<>(Kind.class);
    private final Map<Kind, Refusal> refusals = new EnumMap<>(Kind.class);
    private final Optional<Header> original;
    private byte[] file;
    private Optional<Header> header;
    private Optional<JpegLayout> layout;

    RepairBench(byte[] file) {
        this.file = file;
        this.original = Headers.read(file, ImageFormat.JPEG);
        this.header = original;
        this.layout = JpegLayout.read(file);
    }

    RepairedFile result() {
        return new RepairedFile(file, List.copyOf(repairs.values()), refusals);
    }

    void repair(Kind kind, OptionalInt dotsPerInch) {
        if (header.isEmpty() || layout.isEmpty()) {
            refusals.put(kind, Refusal.DAMAGED);
            return;
        }
        switch (kind) {
            case ORIENTATION -> turn(header.get(), layout.get());
            case METADATA -> removeMetadata(header.get(), layout.get());
            case DENSITY -> writeDensity(header.get(), layout.get(), dotsPerInch.orElseThrow());
            case TRAILING_BYTES -> cut(layout.get());
            case END_MARKER -> end(layout.get());
        }
    }

    private void turn(Header before, JpegLayout places) {
        if (before.orientation() == Orientation.UPRIGHT) {
            return;
        }
        try {
            become(
                    UprightRepair.of(file, places, before),
                    Kind.ORIENTATION,
                    Integer.toString(before.orientation().tag()));
        } catch (CodingException impossible) {
            refusals.put(Kind.ORIENTATION, impossible.refusal());
            return;
        }
        if (places.endMissing()) {
            repairs.put(Kind.END_MARKER, Repair.of(Kind.END_MARKER));
        }
    }

    private void removeMetadata(Header before, JpegLayout places) {
        Set<String> removed = new LinkedHashSet<>();
        Optional<byte[]> bare = MetadataRepair.of(file, places, before, removed);
        if (bare.isEmpty()) {
            refusals.put(Kind.METADATA, Refusal.NO_PLACE);
        } else if (!removed.isEmpty() && !Arrays.equals(bare.get(), file)) {
            become(bare.get(), Kind.METADATA, removed.toArray(String[]::new));
        }
    }

    private void writeDensity(Header before, JpegLayout places, int dotsPerInch) {
        if (DensityRepair.isStated(before, dotsPerInch)) {
            // Perhaps only since the metadata was removed that said otherwise.
            if (original.filter(first -> DensityRepair.isStated(first, dotsPerInch))
                    .isEmpty()) {
                repairs.put(Kind.DENSITY, Repair.of(Kind.DENSITY, Integer.toString(dotsPerInch)));
            }
            return;
        }
        Optional<byte[]> written = DensityRepair.write(file, places, before, dotsPerInch);
        if (written.isPresent()) {
            become(written.get(), Kind.DENSITY, Integer.toString(dotsPerInch));
        } else {
            refusals.put(Kind.DENSITY, Refusal.NO_PLACE);
        }
    }

    /** CIPA DC-007: an index of pictures behind the first stands in APP2 and would point to nothing. */
    private void cut(JpegLayout places) {
        int trailing = file.length - places.end();
        if (trailing > 0) {
            byte[] whole = Arrays.copyOf(file, places.end());
            byte[] alone = SegmentEdit.without(whole, places, segment -> segment.isApplication(2, "MPF\0", whole));
            become(alone, Kind.TRAILING_BYTES, Integer.toString(trailing));
        }
    }

    private void end(JpegLayout places) {
        if (places.endMissing()) {
            byte[] ended = Arrays.copyOf(file, file.length + END.length);
            System.arraycopy(END, 0, ended, file.length, END.length);
            become(ended, Kind.END_MARKER);
        }
    }

    private void become(byte[] repaired, Kind kind, String... details) {
        file = repaired;
        header = Headers.read(file, ImageFormat.JPEG);
        layout = JpegLayout.read(file);
        repairs.put(kind, Repair.of(kind, details));
    }
}
